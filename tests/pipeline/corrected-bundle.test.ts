import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { manifestSchema } from '../../src/bundle/format/bundle.ts'
import { shapedAs } from '../../src/bundle/read/file-shapes.ts'
import { readIndex, readNames } from '../../src/bundle/read/read-index.ts'
import { buildBundle } from '../../src/pipeline/build-bundle.ts'
import { openMemory } from '../../src/pipeline/cache/remember.ts'
import { formatProblem } from '../../src/site/vite-plugin/log-problems.ts'

let seeds: string
beforeEach(() => {
  seeds = join(mkdtempSync(join(tmpdir(), 'collate-')), 'seeds')
  mkdirSync(seeds)
  write('north.txt', page('Ferry runs aground off Port Lindow', 'Nobody was hurt, the coast guard said.'))
  write('coast.txt', page('Ferry aground near Port Lindow', 'All passengers are safe and well on land.'))
  write('inland.txt', page('Ferry on the rocks at Port Lindow', 'Trains to Port Lindow were late all day.'))
})
afterEach(() => rmSync(join(seeds, '..'), { recursive: true }))

const write = (name: string, content: string) => writeFileSync(join(seeds, name), content)
const page = (headline: string, own: string) => `${headline}

4 March 2021

The ferry Alder ran aground off Port Lindow at dawn on Thursday with sixty people on board, the harbour master said.

${own} The ferry Alder will be towed to Brennick by two tugs on Friday, its owner said on Thursday evening.
`
const state = (...links: [relation: string, a: [string, string], b: [string, string]][]) =>
  write(
    'ferry.links.json',
    JSON.stringify({
      links: links.map(([relation, a, b]) => ({
        relation,
        a: { file: a[0], quote: a[1] },
        b: { file: b[0], quote: b[1] },
      })),
    }),
  )
const aground =
  'The ferry Alder ran aground off Port Lindow at dawn on Thursday with sixty people on board, the harbour master said.'
const [unhurt, safe] = ['Nobody was hurt, the coast guard said.', 'All passengers are safe and well on land.']

async function build(memory?: Parameters<typeof buildBundle>[1]) {
  const { files, problems } = await buildBundle(seeds, memory)
  const json = (path = '') => JSON.parse(files.get(path) ?? 'null')
  v.parse(manifestSchema, json('manifest.json'))
  const manifest = readNames(json)
  const reports = Object.values(manifest.articles).flatMap((path) => shapedAs('report', json(path)) ?? [])
  const idOf = (name: string) =>
    reports.find(({ article }) => article.files[0] === `seeds/${name}`)?.article.id ?? ''
  const pair = (one: string, other: string) => {
    const key = [idOf(one), idOf(other)].sort().join('~')
    return shapedAs('comparison', json(manifest.comparisons[key]))
  }
  const story = shapedAs('story', json(Object.values(manifest.stories)[0]))
  return { files, manifest, index: readIndex(json), pair, idOf, story, problems: problems.map(formatProblem) }
}

/** Which reports tell the fact that a sentence tells, by their headlines. */
function tellers({ story }: Awaited<ReturnType<typeof build>>, quote: string): string[] {
  const at = (report: number, sentence: number) => story?.reports[report]?.sentences[sentence]?.text
  const fact = story?.facts?.find((one) => one.some(([r, s, strength]) => strength > 0 && at(r, s) === quote))
  return (fact ?? [])
    .flatMap(([r, , strength]) => (strength > 0 ? [story?.reports[r]?.headline.text ?? ''] : []))
    .sort()
}

test('what an editor states is in the pair, its counts, and the facts of the event, and is told as the editor’s', async () => {
  const before = await build()
  expect(tellers(before, unhurt)).toHaveLength(1)
  expect(tellers(before, aground)).toHaveLength(3)
  state(
    ['reworded', ['north.txt', unhurt], ['coast.txt', safe]],
    ['none', ['north.txt', aground], ['inland.txt', aground]],
  )
  const after = await build()
  expect(after.problems).toEqual([])
  expect(after.pair('north.txt', 'coast.txt')?.corrected).toMatchObject([
    { by: 'editor', relation: 'reworded', found: null },
  ])
  expect(after.pair('north.txt', 'inland.txt')?.corrected).toMatchObject([
    { by: 'editor', relation: null, found: { strength: 'near-verbatim', by: 'words' } },
  ])
  expect(tellers(after, unhurt)).toEqual([
    'Ferry aground near Port Lindow',
    'Ferry runs aground off Port Lindow',
  ])
  // Two of the three no longer belong together: no fact holds all of them.
  expect(tellers(after, aground)).toHaveLength(2)
  const cards = (found: typeof after) =>
    found.index.comparisons.find(({ left, right }) =>
      [left, right].every((id) => [found.idOf('north.txt'), found.idOf('coast.txt')].includes(id)),
    )?.coverage
  expect(cards(after)?.passages).toBe((cards(before)?.passages ?? 0) + 1)
  expect(after.story?.corrected?.map(([, , count]) => count)).toEqual([1, 1])
  expect(before.story?.corrected).toBeUndefined()
})

test('two reports of no common event are compared where something is stated of them', async () => {
  write(
    'mill.txt',
    `Old mill burns down in Brennick

9 June 2023

A fire destroyed the old mill of Brennick on Friday night, the fire brigade of the town said.

No one was injured in the fire. The cause of the fire is not known, a spokesman for the police said.
`,
  )
  expect((await build()).pair('north.txt', 'mill.txt')).toBeNull()
  state(['related', ['north.txt', unhurt], ['mill.txt', 'No one was injured in the fire.']])
  const { pair, index, problems } = await build()
  expect(problems).toEqual([])
  const link = pair('north.txt', 'mill.txt')?.links.find(({ by }) => by === 'editor')
  expect(link).toMatchObject({ strength: 'related' })
  expect(index.comparisons).toHaveLength(3)
})

test('what no longer fits is told by name and changes nothing else', async () => {
  const before = await build()
  state(
    ['none', ['gone.txt', aground], ['coast.txt', aground]],
    ['none', ['north.txt', 'The ferry sank.'], ['coast.txt', aground]],
    ['none', ['north.txt', 'on Thursday'], ['coast.txt', aground]],
  )
  const { files, manifest, problems } = await build()
  expect(problems).toEqual([
    expect.stringMatching(/^seeds\/ferry\.links\.json warning link-file-unknown /),
    expect.stringMatching(/^seeds\/ferry\.links\.json warning link-quotation-missing /),
    expect.stringMatching(/^seeds\/ferry\.links\.json warning link-quotation-twice /),
  ])
  for (const kind of ['articles', 'comparisons', 'stories', 'vectors'] as const)
    expect(manifest[kind]).toEqual(before.manifest[kind])
  expect(files.size).toBe(before.files.size)
})

test('kept stages or none, the bytes are the same; a changed statement is not taken for the one before', async () => {
  const folder = join(seeds, '..', 'cache')
  const remembering = () => build({ memory: openMemory(folder, 'v') })
  await remembering()
  state(['reworded', ['north.txt', unhurt], ['coast.txt', safe]])
  const [kept, plain] = [await remembering(), await build()]
  expect(kept.files).toEqual(plain.files)
  expect((await remembering()).files).toEqual(plain.files)
  state(['related', ['north.txt', unhurt], ['coast.txt', safe]])
  expect((await remembering()).pair('north.txt', 'coast.txt')?.corrected).toMatchObject([
    { relation: 'related' },
  ])
})
