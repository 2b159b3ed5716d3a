import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listSeeds } from '../../../../src/pipeline/read-pages/files/list-seeds.ts'
import { readFolder } from './read-folder.ts'

test('endings in any case and sub-folders are read, in order of path; other endings are told by name', async () => {
  const { documents, problems } = await readFolder({
    'b.TXT': 'b',
    'a.md': 'a',
    'sub/deep/c.Html': '<p>c</p>',
    'sub/d.htm': '<p>d</p>',
    'sub/e.docx': 'e',
    f: 'f',
    '.hidden': 'h',
    '.git/config.txt': 'h',
  })
  expect(documents.map(({ name, text }) => [name, text])).toEqual([
    ['a.md', 'a'],
    ['b.TXT', 'b'],
    ['sub/d.htm', 'd'],
    ['sub/deep/c.Html', 'c'],
  ])
  expect(problems).toEqual([
    expect.stringMatching(/^f warning seed-ending-unknown/),
    expect.stringMatching(/^sub\/e\.docx warning seed-ending-unknown/),
  ])
})

test('what a saved page showed besides is told once, however much it is', async () => {
  const { documents, problems } = await readFolder({
    'Mill.html': '<p>a</p>',
    'Mill_files/style.css': 'p {}',
    'Mill_files/frame.html': '<p>advertisement</p>',
    'sub/Ferry.htm': '<p>b</p>',
    'sub/Ferry-Dateien/x.js': '',
    'other_files/c.txt': 'c',
  })
  expect(documents.map(({ text }) => text)).toEqual(['a', 'c', 'b'])
  expect(problems).toEqual([expect.stringMatching(/^Mill_files warning page-parts-not-read/)])
})

test('a page and its text of one stem have one sidecar, unless one is named whole', async () => {
  const sidecar = (publisher: string) => JSON.stringify({ publisher })
  const { documents, problems } = await readFolder({
    'x.txt': 'a',
    'x.html': '<p>a</p>',
    'x.meta.json': sidecar('Aster Post'),
    'sub/y.TXT': 'b',
    'sub/y.html': '<p>b</p>',
    'sub/y.html.meta.json': sidecar('Bell Times'),
    'y.meta.json': sidecar('nobody'),
  })
  expect(documents.map(({ name, sidecar }) => [name, sidecar?.publisher])).toEqual([
    ['sub/y.TXT', undefined],
    ['sub/y.html', 'Bell Times'],
    ['x.html', 'Aster Post'],
    ['x.txt', 'Aster Post'],
  ])
  expect(problems).toEqual([expect.stringMatching(/^y\.meta\.json warning sidecar-without-seed/)])
})

test('folders that lead into themselves are read once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  const outside = await mkdtemp(join(tmpdir(), 'other-'))
  await mkdir(join(folder, 'sub'))
  await writeFile(join(folder, 'sub', 'a.txt'), 'a')
  await writeFile(join(outside, 'b.txt'), 'b')
  await symlink(folder, join(folder, 'sub', 'again'))
  await symlink('..', join(folder, 'up'))
  await symlink(join(folder, 'sub'), join(folder, 'a-link'))
  await symlink(outside, join(folder, 'linked'))
  expect((await listSeeds(folder)).seeds).toEqual(['linked/b.txt', 'sub/a.txt'])
})
