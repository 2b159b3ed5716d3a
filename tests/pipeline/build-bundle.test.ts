import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { manifestSchema } from '../../src/bundle/format/bundle.ts'
import { buildReportSchema } from '../../src/bundle/format/catalogue.ts'
import { shapedAs } from '../../src/bundle/read/file-shapes.ts'
import { readIndex, readNames } from '../../src/bundle/read/read-index.ts'
import { type BuiltBundle, buildBundle } from '../../src/pipeline/build-bundle.ts'
import { formatProblem } from '../../src/site/vite-plugin/log-problems.ts'

const good = dump('Ferry runs aground off Port Lindow')
let root: string
let seeds: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-seeds-'))
  seeds = join(root, 'seeds')
  mkdirSync(seeds)
  writeFileSync(join(seeds, 'good.txt'), good)
})
afterEach(() => rmSync(root, { recursive: true }))

function dump(headline: string, about = 'ferry'): string {
  return `${headline}

4 March 2021

The ${about} Alder came to grief at dawn on Thursday with sixty people on board, the harbour master said.

Nobody was hurt, and all passengers of the ${about} were taken ashore by noon, according to the coast guard.
`
}

function read({ files }: BuiltBundle) {
  const json = (path: string) => JSON.parse(files.get(path) ?? 'null')
  v.parse(manifestSchema, json('manifest.json'))
  const manifest = readNames(json)
  return { manifest, index: readIndex(json), told: v.parse(buildReportSchema, json(manifest.buildReport)) }
}

const told = ({ problems }: BuiltBundle) => problems.map(formatProblem)

test.each([
  ['an empty file', 'bad.txt', '', /^seeds\/bad\.txt error seed-empty ./],
  ['a file of blank lines', 'bad.txt', '\n \n\t\n', /^seeds\/bad\.txt error seed-empty ./],
  ['a file of one line', 'bad.txt', 'Just a headline', /^seeds\/bad\.txt(:\d+)? error [a-z-]+ ./],
  [
    'binary bytes',
    'bad.txt',
    Buffer.from([0, 159, 146, 150, 0, 1, 2, 255]),
    /^seeds\/bad\.txt error seed-binary ./,
  ],
  ['5 MB', 'bad.txt', 'All work and no play. '.repeat(240_000), /^seeds\/bad\.txt error seed-too-long ./],
  ['a name with spaces', 'my bad dump.txt', '', /^seeds\/my bad dump\.txt error seed-empty ./],
])('%s is told, and costs the other files nothing', async (_, name, content, problem) => {
  const alone = await buildBundle(seeds)
  writeFileSync(join(seeds, name), content)
  const before = process.cpuUsage()
  const bundle = await buildBundle(seeds)
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000)
  expect(told(alone)).toEqual([])
  expect(told(bundle)).toEqual([expect.stringMatching(problem)])
  expect(read(bundle).manifest.articles).toEqual(read(alone).manifest.articles)
  expect(read(bundle).index.articles).toEqual(read(alone).index.articles)
  expect(read(bundle).told.problems.map(({ id, level, values }) => ({ id, level, values }))).toEqual(
    bundle.problems.map(({ id, level, values }) => ({ id, level, values })),
  )
})

test('invalid UTF-8 is read as Windows-1252, with a warning', async () => {
  writeFileSync(
    join(seeds, 'old.txt'),
    Buffer.from(dump('Caf\xe9 de la Paix burns down', 'caf\xe9'), 'latin1'),
  )
  const bundle = await buildBundle(seeds)
  expect(told(bundle)).toEqual([expect.stringMatching(/^seeds\/old\.txt warning encoding-assumed ./)])
  const headlines = read(bundle).index.articles.map(({ headline }) => headline.text)
  expect(headlines).toContain('Café de la Paix burns down')
})

test('markup in a dump is text like any other', async () => {
  const headline = 'Ferry </script><script>alert(1)</script> <img src=x onerror=alert(2)> aground'
  writeFileSync(join(seeds, 'script.txt'), dump(headline, 'boat'))
  const bundle = await buildBundle(seeds)
  expect(read(bundle).index.articles.map((card) => card.headline.text)).toContain(headline)
  for (const path of bundle.files.keys()) expect(path).toMatch(/^[\w./-]+$/)
})

test('the same text in two files is one report that names both', async () => {
  writeFileSync(join(seeds, 'again.txt'), good)
  const bundle = await buildBundle(seeds)
  const { manifest, index } = read(bundle)
  expect(index.articles).toHaveLength(1)
  const [file = ''] = Object.values(manifest.articles)
  expect(shapedAs('report', JSON.parse(bundle.files.get(file) ?? 'null'))?.article.files).toEqual([
    'seeds/again.txt',
    'seeds/good.txt',
  ])
})

test('names with characters that mean something in an address are handled', async () => {
  writeFileSync(join(seeds, 'what? 100% #1 “ü”.txt'), dump('Tram leaves the rails in Oldtown', 'tram'))
  const bundle = await buildBundle(seeds)
  expect(told(bundle)).toEqual([])
  expect(read(bundle).index.articles).toHaveLength(2)
})

test('a folder that is missing or empty gives a bundle without articles', async () => {
  rmSync(join(seeds, 'good.txt'))
  expect(read(await buildBundle(seeds)).index.articles).toEqual([])
  const missing = await buildBundle(join(root, 'nowhere'))
  expect(told(missing)).toEqual([expect.stringMatching(/^nowhere\/ error seeds-missing ./)])
  expect(read(missing).index.articles).toEqual([])
})

test('nothing that is told of hostile files acts in a terminal', async () => {
  const acts = '\u001b]0;x\u0007\u001b[2J\u009b31m\u202e'
  writeFileSync(join(seeds, `bad${acts}.txt`), '')
  writeFileSync(join(seeds, 'good.meta.json'), JSON.stringify({ [acts]: 1, headline: `A ${acts} mill` }))
  writeFileSync(join(seeds, `lost${acts}.meta.json`), '{}')
  writeFileSync(join(seeds, 'other.txt'), dump('Tram leaves the rails in Oldtown', 'tram'))
  writeFileSync(join(seeds, 'other.meta.json'), `{"publisher": ${acts}}`)
  const bundle = await buildBundle(seeds)
  expect(told(bundle)).toHaveLength(6)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
  for (const line of told(bundle)) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
})

test('the languages of the list are told apart by their base', async () => {
  writeFileSync(join(seeds, 'good.meta.json'), '{"language": "en-GB"}')
  writeFileSync(join(seeds, 'other.txt'), dump('Tram leaves the rails in Oldtown', 'tram'))
  const bundle = await buildBundle(seeds)
  const [part = ''] = read(bundle).manifest.list.parts
  expect(JSON.parse(bundle.files.get(part) ?? 'null').languages).toEqual(['en', 'en'])
})

test('two builds of the same seeds are the same bytes', async () => {
  writeFileSync(join(seeds, 'b.txt'), dump('Ferry aground near Port Lindow', 'vessel'))
  expect(await buildBundle(seeds)).toEqual(await buildBundle(seeds))
})
