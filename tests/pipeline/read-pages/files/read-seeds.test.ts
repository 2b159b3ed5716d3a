import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readSeeds } from '../../../../src/pipeline/read-pages/files/read-seeds.ts'
import { readDocument } from '../../../../src/pipeline/read-pages/html/read-document.ts'
import { readFolder } from './read-folder.ts'

test('UTF-8 with and without a mark, UTF-16 by its mark, Windows-1252 with a warning', async () => {
  const { documents, problems } = await readFolder({
    'a.txt': 'Größe',
    'b.txt': '\ufeffGröße',
    'c.txt': Buffer.from('\ufeffGröße', 'utf16le'),
    'd.txt': Buffer.from('\ufeffGröße', 'utf16le').swap16(),
    'e.txt': Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x93, 0x41, 0x94),
  })
  expect(documents.map(({ text, encoding }) => [text, encoding])).toEqual([
    ['Größe', 'utf-8'],
    ['Größe', 'utf-8'],
    ['Größe', 'utf-16le'],
    ['Größe', 'utf-16be'],
    ['Größe “A”', 'windows-1252'],
  ])
  expect(problems).toEqual([expect.stringMatching(/^e\.txt warning encoding-assumed/)])
})

test('an empty, a binary and an overlong file are told and cost the others nothing', async () => {
  const { documents, problems } = await readFolder({
    'a good one.txt': 'text',
    'empty.txt': ' \n',
    'long.txt': 'x'.repeat(2_000_001),
    'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
  })
  expect(documents.map(({ name }) => name)).toEqual(['a good one.txt'])
  expect(problems).toEqual([
    expect.stringMatching(/^empty\.txt error seed-empty/),
    expect.stringMatching(/^long\.txt error seed-too-long/),
    expect.stringMatching(/^picture\.txt error seed-binary/),
  ])
})

test('a sidecar without its seed is told', async () => {
  const { problems } = await readFolder({ 'lost.meta.json': '{}' })
  expect(problems).toEqual([expect.stringMatching(/^lost\.meta\.json warning sidecar-without-seed/)])
})

test('a folder that is not there, and a sub-folder named like a seed', async () => {
  const { problems } = await readSeeds('/no/such/folder', readDocument)
  expect(problems.map(({ id }) => id)).toEqual(['seeds-missing'])
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await mkdir(join(folder, 'folder.txt'))
  await writeFile(join(folder, 'folder.txt', 'a.txt'), 'text')
  const { value, problems: none } = await readSeeds(folder, readDocument)
  expect(none).toEqual([])
  expect(value.map(({ file }) => file)).toEqual([`${basename(folder)}/folder.txt/a.txt`])
})

test('a pipe, a device, links to them and a file without an end are refused by name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  const at = (name: string) => join(folder, name)
  await writeFile(at('good.txt'), 'text')
  await writeFile(at('odd.txt'), 'text')
  execFileSync('mkfifo', [at('pipe.txt'), at('odd.meta.json')])
  await symlink(at('pipe.txt'), at('to-pipe.txt'))
  await symlink('/dev/zero', at('to-device.txt'))
  await symlink('nowhere', at('to-nothing.txt'))
  await symlink(at('good.txt'), at('to-good.txt'))
  const { value, problems } = await readSeeds(folder, readDocument)
  expect(value.map(({ file }) => basename(file))).toEqual(['good.txt', 'odd.txt', 'to-good.txt'])
  const told = problems.map(({ id, level, location }) => `${basename(location.file)} ${level} ${id}`)
  expect(told.sort()).toEqual([
    'odd.meta.json warning sidecar-unreadable',
    'pipe.txt error seed-unreadable',
    'to-device.txt error seed-unreadable',
    'to-nothing.txt error seed-unreadable',
    'to-pipe.txt error seed-unreadable',
  ])
})

test('a file whose size is not known is read as far as a seed may be long', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  // As the system says of its own files: of size 0, whatever they hold.
  await symlink('/proc/self/maps', join(folder, 'a.txt'))
  const { value } = await readSeeds(folder, readDocument)
  expect(value[0]?.text.length).toBeGreaterThan(100)
})

test('a name that would act in a terminal is spelt out', async () => {
  const { documents, problems } = await readFolder({
    'a\u001b[31m\u202e\u009b1m\nb.txt': 'text',
    'c\u001b]0;x\u0007.txt': '',
  })
  expect(documents.map(({ name }) => name)).toEqual(['a\\u001b[31m\\u202e\\u009b1m\\u000ab.txt'])
  expect(problems).toEqual(['c\\u001b]0;x\\u0007.txt error seed-empty It'])
})

test('a text cut within its last letter is damaged UTF-8, not another encoding', async () => {
  const whole = Buffer.from('Größe über alles: Avión F-15 del Ejército')
  const cut = Buffer.from('Größe und\nAvión F-15 del Ejé').subarray(0, -1)
  const latin = Buffer.from('Größe, Avión, Ejé', 'latin1')
  const { documents, problems } = await readFolder({ 'a.txt': whole, 'b.txt': cut, 'c.txt': latin })
  expect(documents.map(({ text, encoding }) => [text, encoding])).toEqual([
    ['Größe über alles: Avión F-15 del Ejército', 'utf-8'],
    ['Größe und\nAvión F-15 del Ej\ufffd', 'utf-8'],
    ['Größe, Avión, Ejé', 'windows-1252'],
  ])
  expect(problems).toEqual([
    expect.stringMatching(/^b\.txt:2 warning encoding-damaged/),
    expect.stringMatching(/^c\.txt warning encoding-assumed/),
  ])
})
