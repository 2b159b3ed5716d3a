import MiniSearch from 'minisearch'
import { beforeAll, expect, test } from 'vitest'
import { openSearch } from '../../../src/app/list/search/open-search.ts'
import { runSearch } from '../../../src/app/list/search/run-search.ts'
import { type PackedPart, packIndex } from '../../../src/bundle/search/packed-index.ts'
import { type SearchDocument, searchOptions } from '../../../src/bundle/search/search-options.ts'
import { makeCorpus } from '../../../src/tools/corpus/make-corpus/make-corpus.ts'

/** Made-up pages as they are, a document each: some 4,000 words in all. */
const documents = Array.from(makeCorpus(400), ([, text], id): SearchDocument => {
  const lines = text.split('\n')
  const said = lines.filter((line) => line.length > 60)
  return {
    id,
    headline: lines.find((line) => line.length > 40) ?? '',
    lead: said[0] ?? '',
    names: lines.at(-1) ?? '',
    text: said.join('\n'),
    alongside: lines.slice(-6, -1).join('\n'),
  }
})

let whole: MiniSearch<SearchDocument>
let packed: ReturnType<typeof packIndex>
beforeAll(() => {
  const made = new MiniSearch(searchOptions)
  made.addAll(documents)
  packed = packIndex(made.toJSON())
  // As it was read before it came in parts: the library's own index, its words in the order of the alphabet.
  const sorted = [...made.toJSON().index].sort(([one], [other]) => (one < other ? -1 : 1))
  whole = MiniSearch.loadJS({ ...made.toJSON(), index: sorted }, searchOptions)
})

function opened(added?: SearchDocument[]) {
  const files = packed.parts.map((_, number) => `part-${number}`)
  const numbers = added && documents.map((_, number) => number)
  const search = openSearch({
    ...packed.index,
    files,
    ...(added && numbers && { added: { documents: added, numbers } }),
  })
  const fetched = new Set<string>()
  const ask = (query: string) => {
    for (const file of search.missing(query)) {
      fetched.add(file)
      search.take(file, packed.parts[files.indexOf(file)] as PackedPart)
    }
    return search.answer(query)
  }
  return { ask, fetched }
}

const queries = [
  'f',
  'fe',
  'fer',
  'ferry',
  'strike',
  'the',
  'a',
  'the council',
  'company workers',
  'wrkers',
  'goverment minister',
  'councl',
  'qqqqq',
  'storm -council',
  '-council',
  '"the council"',
  'council "two words" -storm',
  'c',
  'Übung',
  'hospital patients nurses',
  'st',
  'harbor',
  'tuesday',
  '20',
  '2021',
  'said',
  'con',
  "don't",
  '...',
  'x',
]

test('there are parts to tell apart', () => {
  expect(packed.parts.length).toBeGreaterThan(5)
})

test.each(queries)(
  'parts answer “%s” as the whole does: the same reports, in the same order, with the same words',
  (query) => {
    expect(opened().ask(query)).toEqual(runSearch(whole, query))
  },
)

test('what was asked before changes no answer', () => {
  const { ask } = opened()
  for (const query of queries) expect(ask(query)).toEqual(runSearch(whole, query))
})

test('every word of the reports is found in parts as in the whole', () => {
  const { ask } = opened()
  const words = new Set(
    documents.flatMap(({ headline }) => headline.split(/\W+/)).filter((word) => word !== ''),
  )
  for (const word of [...words].slice(0, 300)) expect(ask(word)).toEqual(runSearch(whole, word))
})

test('a word takes few of the parts', () => {
  const { ask, fetched } = opened()
  ask('hospital')
  expect(fetched.size).toBeGreaterThan(0)
  expect(fetched.size).toBeLessThanOrEqual(3)
})

test('what the device adds is found among the rest, by its number', () => {
  const own: SearchDocument = {
    id: 400,
    headline: 'Zeppelin hospital',
    lead: '',
    names: '',
    text: '',
    alongside: '',
  }
  const both = MiniSearch.loadJS<SearchDocument>(JSON.parse(JSON.stringify(whole)), searchOptions)
  both.add(own)
  for (const query of ['zeppelin', 'hospital', 'hospitl', 'zep -council'])
    expect([...opened([own]).ask(query).rank.keys()]).toEqual([...runSearch(both, query).rank.keys()])
})
