import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readLinks } from '../../../../src/pipeline/read-pages/files/read-links.ts'
import { formatProblem } from '../../../../src/site/vite-plugin/log-problems.ts'
import { readFolder } from './read-folder.ts'

const link = {
  relation: 'none',
  a: { file: 'a.txt', quote: 'One.' },
  b: { file: 'sub/b.txt', quote: 'Two.' },
}

async function read(files: Record<string, string | Uint8Array>) {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const { value, problems } = await readLinks(folder)
  const shown = basename(folder).length + 1
  return { value, problems: problems.map((problem) => formatProblem(problem).slice(shown)) }
}

test('statements come from every file of links, in order of path, each with its place', async () => {
  const other = { ...link, relation: 'reworded', a: { ...link.a, before: 'Zero.' } }
  const { value, problems } = await read({
    'sub/x.links.json': JSON.stringify({ links: [link] }),
    'b.LINKS.json': JSON.stringify({ links: [other, link] }),
    '.c.links.json': 'hidden',
  })
  expect(problems).toEqual([])
  expect(value.map(({ at, ...one }) => [at.file.replace(/^[^/]*\//, ''), at.entry, one])).toEqual([
    ['b.LINKS.json', 1, other],
    ['b.LINKS.json', 2, link],
    ['sub/x.links.json', 1, link],
  ])
})

test.each([
  ['no JSON', '{ "links": [', /^x\.links\.json warning sidecar-unreadable It is no JSON/],
  ['a list', '[]', /^x\.links\.json warning sidecar-unreadable It is no JSON object/],
  ['no list of links', '{"links":{}}', /warning sidecar-value-invalid "links": no list/],
  ['another key', '{"link":[]}', /warning sidecar-key-unknown It has no key "link"/],
  [
    'too many bytes',
    `{"links":[],"x":"${'x'.repeat(2_000_000)}"}`,
    /warning sidecar-unreadable .*2000000 bytes/,
  ],
])('a file with %s is told', async (_, content, problem) => {
  const { value, problems } = await read({ 'x.links.json': content })
  expect([value, problems]).toEqual([[], [expect.stringMatching(problem)]])
})

test.each([
  ['null', null, 'links[1]', 'no JSON object'],
  ['no relation', { a: link.a, b: link.b }, 'links[1].relation', 'not stated'],
  ['another relation', { ...link, relation: 'same' }, 'links[1].relation', 'none of none, related'],
  ['one side only', { relation: 'none', a: link.a }, 'links[1].b', 'not stated'],
  ['no file', { ...link, a: { quote: 'x' } }, 'links[1].a.file', 'not stated'],
  ['a side that is a text', { ...link, b: 'x' }, 'links[1].b', 'no JSON object'],
  ['a quotation that is no text', { ...link, b: { file: 'x', quote: 7 } }, 'links[1].b.quote', 'no text'],
  ['a blank quotation', { ...link, b: { file: 'x', quote: ' \n' } }, 'links[1].b.quote', 'no text'],
  [
    'a long quotation',
    { ...link, b: { file: 'x', quote: 'x'.repeat(2001) } },
    'links[1].b.quote',
    'more than 2000',
  ],
])('a statement that is %s is told by its place and costs the next nothing', async (_, entry, key, why) => {
  const { value, problems } = await read({ 'x.links.json': JSON.stringify({ links: [entry, link] }) })
  expect(value.map(({ at }) => at.entry)).toEqual([2])
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`sidecar-value-invalid "${key}": ${why}`)
})

test('a key that is unknown is told; its statement holds', async () => {
  const entry = { ...link, note: 'x', a: { ...link.a, page: 2 } }
  const { value, problems } = await read({ 'x.links.json': JSON.stringify({ links: [entry] }) })
  expect(value).toMatchObject([link])
  expect(problems.map((one) => /"(.*)"/.exec(one)?.[1])).toEqual(['links[1].note', 'links[1].a.page'])
})

test('the seeds are read as without it', async () => {
  const { documents, problems } = await readFolder({ 'a.txt': 'text', 'a.links.json': '{' })
  expect([documents.length, problems]).toEqual([1, []])
})
