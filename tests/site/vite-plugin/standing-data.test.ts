import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteData, takeStandingData } from '../../../src/site/vite-plugin/standing-data.ts'

let folder: string
const at = (path: string) => join(folder, path)
const places = (outDir = 'next') => ({ cache: at('cache'), standing: at('site'), outDir: at(outDir) })
const report = 'articles/a.1.json'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-data-'))
  mkdirSync(at('site/data/articles'), { recursive: true })
  writeFileSync(at(`site/data/${report}`), 'text')
  noteData(places('site'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a file that stands as it was written gets a second name in the new site', () => {
  expect(takeStandingData(places())(report)).toBe(true)
  expect(readFileSync(at(`next/data/${report}`), 'utf8')).toBe('text')
  expect(statSync(at(`next/data/${report}`)).ino).toBe(statSync(at(`site/data/${report}`)).ino)
})

test('one that was touched, is gone, or was never noted is made again', () => {
  writeFileSync(at('site/data/articles/b.1.json'), 'later')
  const take = takeStandingData(places())
  expect(take('articles/b.1.json')).toBe(false)
  writeFileSync(at(`site/data/${report}`), 'next')
  expect(take(report)).toBe(false)
  rmSync(at(`site/data/${report}`))
  expect(take(report)).toBe(false)
  expect(existsSync(at('next/data'))).toBe(false)
})

test('notes that are damaged, or cannot be written, cost nothing but time', () => {
  rmSync(at('cache'), { recursive: true })
  writeFileSync(at('cache'), '{')
  noteData(places('site'))
  expect(takeStandingData(places())(report)).toBe(false)
})
