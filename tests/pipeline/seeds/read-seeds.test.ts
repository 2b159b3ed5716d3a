import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { formatProblem } from '../../../src/news/problem.ts'
import { readSeeds } from '../../../src/pipeline/seeds/read-seeds.ts'

/** Reads a folder that holds these files; problems come as `name level id`. */
async function read(files: Record<string, string | Uint8Array>) {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const { value, problems } = await readSeeds(folder)
  const shown = basename(folder).length + 1
  return {
    documents: value.map(({ file, ...rest }) => ({ name: file.slice(shown), ...rest })),
    problems: problems.map((problem) => formatProblem(problem).slice(shown).split(' ', 4).join(' ')),
    messages: problems.map(({ message }) => message),
  }
}

test('UTF-8 with and without a mark, UTF-16 by its mark, Windows-1252 with a warning', async () => {
  const { documents, problems } = await read({
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
  const { documents, problems } = await read({
    'a good one.txt': 'text',
    'empty.txt': ' \n',
    'long.txt': 'x'.repeat(2_000_001),
    'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
    'notes.md': 'no seed',
  })
  expect(documents.map(({ name }) => name)).toEqual(['a good one.txt'])
  expect(problems).toEqual([
    expect.stringMatching(/^empty\.txt error seed-empty/),
    expect.stringMatching(/^long\.txt error seed-too-long/),
    expect.stringMatching(/^picture\.txt error seed-binary/),
  ])
})

test('a sidecar: valid keys hold, unknown and invalid ones are told by name', async () => {
  const { documents, problems, messages } = await read({
    'a.txt': 'text',
    'a.meta.json': JSON.stringify({ publisher: 'Aster Post', url: 'no url', color: 'red' }),
    'b.txt': 'text',
    'b.meta.json': '{ "publisher": ',
    'c.txt': 'text',
    'c.meta.json': '["publisher"]',
  })
  expect(documents.map(({ sidecar }) => sidecar)).toEqual([{ publisher: 'Aster Post' }, null, null])
  expect(problems).toEqual([
    expect.stringMatching(/^a\.meta\.json warning sidecar-value-invalid/),
    expect.stringMatching(/^a\.meta\.json warning sidecar-key-unknown/),
    expect.stringMatching(/^b\.meta\.json warning sidecar-unreadable/),
    expect.stringMatching(/^c\.meta\.json warning sidecar-unreadable/),
  ])
  expect(messages[1]).toContain('color')
})

test('half a surrogate pair in a sidecar reads as the replacement character', async () => {
  const { documents } = await read({ 'a.txt': 'text', 'a.meta.json': '{"publisher":"Aster \\ud800 Post"}' })
  expect(documents[0]?.sidecar?.publisher).toBe('Aster \ufffd Post')
})

test('a sidecar without its seed is told', async () => {
  const { problems } = await read({ 'lost.meta.json': '{}' })
  expect(problems).toEqual([expect.stringMatching(/^lost\.meta\.json warning sidecar-without-seed/)])
})

test('a folder that is not there, and a folder named like a seed', async () => {
  const { problems } = await readSeeds('/no/such/folder')
  expect(problems.map(({ id }) => id)).toEqual(['seeds-missing'])
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await mkdir(join(folder, 'folder.txt'))
  expect((await readSeeds(folder)).problems.map(({ id }) => id)).toEqual(['seed-unreadable'])
})
