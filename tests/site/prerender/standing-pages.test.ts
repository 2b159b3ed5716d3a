import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStandingPages } from '../../../src/site/prerender/standing-pages.ts'

let folder: string
const at = (path: string) => join(folder, path)
const page = {
  from: ['report.1.json'],
  taken: null,
  names: ['.lede', 'p'],
  loaded: 'pages/page.1.json',
  key: 'k',
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-standing-'))
  for (const site of ['site', 'next']) mkdirSync(at(`${site}/data/pages`), { recursive: true })
  writeFileSync(at('site/x.html'), 'text')
  writeFileSync(at('site/data/pages/page.1.json'), '{}')
  const first = open('1', 'site')
  first.note('x.html', page)
  first.note('gone.html', page)
  first.save()
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = (version = '1', outDir = 'next') =>
  openStandingPages({ cache: at('cache'), standing: at('site'), outDir: at(outDir), version })

test('a page that stands as it was written is known by what it was made from, and taken by a second name', () => {
  const stood = open()
  expect(stood.known('x.html')).toMatchObject(page)
  writeFileSync(at('next/x.html'), 'template')
  expect(stood.take('x.html', page.loaded)).toBe(true)
  expect(readFileSync(at('next/x.html'), 'utf8')).toBe('text')
  for (const file of ['x.html', 'data/pages/page.1.json'])
    expect(statSync(at(`next/${file}`)).ino).toBe(statSync(at(`site/${file}`)).ino)
})

test('one that was touched, is gone, or was made by other code is not', () => {
  expect(open().known('gone.html')).toBeNull()
  expect(open().known('never.html')).toBeNull()
  expect(open('2').known('x.html')).toBeNull()
  writeFileSync(at('site/x.html'), 'next')
  expect(open().known('x.html')).toBeNull()
})

test('a note that is damaged costs nothing but time', () => {
  for (const name of ['cache/sites']) rmSync(at(name), { recursive: true })
  writeFileSync(at('cache/sites'), '')
  const stood = open()
  expect(stood.known('x.html')).toBeNull()
  stood.note('x.html', page)
  stood.save()
})
