import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepUnchanged } from '../../../src/site/vite-plugin/keep-unchanged.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-kept-'))
  for (const site of ['before', 'now']) mkdirSync(join(folder, site, '.vite'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (path: string) => join(folder, path)
const write = (path: string, content: string) => writeFileSync(at(path), content)
const read = (path: string) => readFileSync(at(path), 'utf8')
const date = (path: string) => statSync(at(path)).mtimeMs
const keep = (made = '1') => keepUnchanged(at('now'), at('before'), made)

test('what is as it was keeps its date and its copies; what changed is as it was written', () => {
  for (const [name, content] of [
    ['same.html', 'same'],
    ['other.html', 'was so'],
    ['same.html.br', 'packed'],
  ] as const)
    write(`before/${name}`, content)
  write('before/.vite/copies', '1')
  utimesSync(at('before/same.html'), 1000, 1000)
  write('now/same.html', 'same')
  write('now/other.html', 'is so!')
  write('now/new.html', 'new')
  keep()
  rmSync(at('before'), { recursive: true })
  expect([date('now/same.html'), read('now/same.html'), read('now/same.html.br')]).toEqual([
    1_000_000,
    'same',
    'packed',
  ])
  expect([read('now/other.html'), read('now/new.html')]).toEqual(['is so!', 'new'])
})

test('copies that were made another way are not kept', () => {
  for (const name of ['same.html', 'same.html.br']) write(`before/${name}`, 'same')
  write('before/.vite/copies', '1')
  write('now/same.html', 'same')
  keep('2')
  expect(() => read('now/same.html.br')).toThrow()
  expect(read('now/.vite/copies')).toBe('2')
})

test('what the build has taken from the site already stays as it is, with its copies', () => {
  for (const name of ['taken.html', 'taken.html.br']) write(`before/${name}`, 'taken')
  write('before/.vite/copies', '1')
  linkSync(at('before/taken.html'), at('now/taken.html'))
  keep()
  expect(readdirSync(at('now')).sort()).toEqual(['.vite', 'taken.html', 'taken.html.br'])
})

test('where no site stands, all is as it was written', () => {
  rmSync(at('before'), { recursive: true })
  write('now/new.html', 'new')
  keep()
  expect(read('now/new.html')).toBe('new')
})
