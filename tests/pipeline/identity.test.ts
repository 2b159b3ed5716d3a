import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shapedAs } from '../../src/bundle/read/file-shapes.ts'
import { readIndex, readNames } from '../../src/bundle/read/read-index.ts'
import { buildBundle } from '../../src/pipeline/build-bundle.ts'

let root: string
let seeds: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-identity-'))
  seeds = join(root, 'seeds')
  write('2031/quarry.txt', dump('Quarry at Hollin to close', 'quarry'))
  write('tram.txt', dump('Tram leaves the rails in Oldtown', 'tram'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(name: string, text: string): void {
  mkdirSync(dirname(join(seeds, name)), { recursive: true })
  writeFileSync(join(seeds, name), text)
}

function dump(headline: string, about: string, day = '4 March 2031'): string {
  return `${headline}

${day}

The ${about} made the news at dawn on Thursday, and sixty people were there to see it, the council said.

Nobody was hurt, and all who had to do with the ${about} were at home by noon, according to the police.
`
}

async function build(folder = seeds) {
  const { files, problems } = await buildBundle(folder)
  const json = (path: string) => JSON.parse(files.get(path) ?? 'null')
  const manifest = readNames(json)
  const articles = Object.values(manifest.articles).flatMap(
    (path) => shapedAs('report', json(path))?.article ?? [],
  )
  return {
    manifest,
    problems,
    articles,
    aliases: json(manifest.aliases) as Record<string, string>,
    index: readIndex(json),
    idOf: (file: string) => articles.find(({ files }) => files.includes(`seeds/${file}`))?.id,
  }
}

const ids = ({ manifest }: Awaited<ReturnType<typeof build>>) => Object.keys(manifest.articles).sort()

describe('a report keeps its id', () => {
  test.each([
    ['a corrected text', () => write('tram.txt', dump('Tram leaves the rails in Oldtown', 'old tram'))],
    ['a corrected headline', () => write('tram.txt', dump('Tram in Oldtown off the rails', 'tram'))],
    [
      'a corrected date',
      () => write('tram.txt', dump('Tram leaves the rails in Oldtown', 'tram', '5 May 2031')),
    ],
    ['a sidecar', () => write('tram.meta.json', '{"headline": "Derailed", "published": "2031-03-05"}')],
    ['another seed before it', () => write('a.txt', dump('Mill to hire', 'mill'))],
    ['another seed with its headline', () => write('z.txt', dump('Tram leaves the rails in Oldtown', 'bus'))],
    ['another seed that tells of it too', () => write('b.txt', dump('A tram is off the rails', 'tram'))],
  ])('with %s', async (_, change) => {
    const before = await build()
    change()
    const after = await build()
    expect(before.problems).toEqual([])
    expect(ids(before)).toHaveLength(2)
    expect(ids(after)).toEqual(expect.arrayContaining(ids(before)))
    expect(after.idOf('tram.txt')).toBe(before.idOf('tram.txt'))
    expect(after.idOf('2031/quarry.txt')).toBe(before.idOf('2031/quarry.txt'))
  })

  test('wherever the folder of seeds lies, and whatever it is called', async () => {
    const before = await build()
    renameSync(seeds, join(root, 'pages'))
    expect(ids(await build(join(root, 'pages')))).toEqual(ids(before))
  })
})

test('the file’s name, its folder and its ending make the id', async () => {
  const before = await build()
  renameSync(join(seeds, 'tram.txt'), join(seeds, 'tram.md'))
  renameSync(join(seeds, '2031/quarry.txt'), join(seeds, 'quarry.txt'))
  const after = await build()
  expect(ids(after).filter((id) => ids(before).includes(id))).toEqual([])
})

test('reports of one file have ids of their own, and correcting one renames neither', async () => {
  const two = (first: string) =>
    ['2031-03-04', '2031-03-05']
      .map(
        (day, at) => ` date ${day} World\n${dump(`${at === 0 ? first : 'A second matter'} is told`, first)}`,
      )
      .join('\n')
  write('two.txt', two('bridge'))
  const before = await build()
  write('two.txt', two('tunnel'))
  const after = await build()
  const own = (built: typeof before) => built.articles.filter(({ files }) => files.includes('seeds/two.txt'))
  expect(own(before)).toHaveLength(2)
  expect(own(after).map(({ id }) => id)).toEqual(own(before).map(({ id }) => id))
})

test('one text in two files is one report, and the ids of both lead to it', async () => {
  const alone = await build()
  write('copy.txt', dump('Tram leaves the rails in Oldtown', 'tram'))
  const both = await build()
  const id = both.idOf('tram.txt')
  expect(both.idOf('copy.txt')).toBe(id)
  const leadsTo = (one = '') => (one === id ? id : both.aliases[one])
  expect(leadsTo(alone.idOf('tram.txt'))).toBe(id)
  rmSync(join(seeds, 'tram.txt'))
  expect(leadsTo((await build()).idOf('copy.txt'))).toBe(id)
})

test('a page beside its text keeps its id, whichever of the two is corrected', async () => {
  const page = (text: string) =>
    `<html><body><article>${text
      .split('\n\n')
      .map((part, at) => (at === 0 ? `<h1>${part}</h1>` : `<p>${part}</p>`))
      .join('')}</article></body></html>`
  const more = ['engine', 'driver', 'street', 'signal', 'weather'].map(
    (part) =>
      `What the ${part} had to do with it was asked at noon, and no one in the ${part} works could say so far.`,
  )
  const text = [dump('Tram leaves the rails in Oldtown', 'tram').trim(), ...more].join('\n\n')
  const longer = text.replace('could say so far', 'could say a word of it so far')
  const idWith = async (one: string, other: string) => {
    write('tram.txt', one)
    write('tram.html', page(other))
    const built = await build()
    expect(built.articles).toHaveLength(2)
    return built.idOf('tram.html')
  }
  expect(await idWith(longer, text)).toBe(await idWith(text, longer))
})

test('two spellings of one name would be one address: the second is told and left out', async () => {
  write('Zürich.txt'.normalize('NFC'), dump('Lift stands still', 'lift'))
  write('Zürich.txt'.normalize('NFD'), dump('Bakery to move', 'bakery'))
  const { problems, articles } = await build()
  expect(problems.map(({ id, level }) => [id, level])).toEqual([['address-taken', 'error']])
  expect(articles).toHaveLength(3)
})

test('the id of the scheme before leads to each report', async () => {
  const { aliases, idOf } = await build()
  const former = (words: string) =>
    Object.entries(aliases).flatMap(([alias, id]) =>
      new RegExp(`^${words}-[0-9a-z]{6}$`).test(alias) ? [id] : [],
    )
  expect(former('tram-leaves-the-rails-in-oldtown')).toEqual([idOf('tram.txt')])
  expect(former('quarry-at-hollin-to-close')).toEqual([idOf('2031/quarry.txt')])
})

test('a story keeps its id where the date of a report is corrected, and names reports by theirs', async () => {
  write('b.txt', dump('A tram is off the rails', 'tram', '5 March 2031'))
  const { index: before, idOf } = await build()
  write('b.txt', dump('A tram is off the rails', 'tram', '3 March 2031'))
  const { index: after } = await build()
  expect(before.stories).toHaveLength(1)
  expect(after.stories.map(({ id }) => id)).toEqual(before.stories.map(({ id }) => id))
  expect([before.stories[0]?.articles.at(-1), after.stories[0]?.articles[0]]).toEqual([
    idOf('b.txt'),
    idOf('b.txt'),
  ])
  expect(after.comparisons.map(({ left, right }) => [left, right])).toEqual(
    before.comparisons.map(({ left, right }) => [left, right]),
  )
})
