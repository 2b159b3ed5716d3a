import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { packIndex, plainIndex, termsOf, unpackPart } from '../../../src/bundle/search/packed-index.ts'

function indexOf(texts: string[]) {
  const index = new MiniSearch({ fields: ['head', 'text'], processTerm: (term) => term || null })
  index.addAll(texts.map((text, id) => ({ id, head: text.slice(0, 9), text })))
  return JSON.parse(JSON.stringify(index.toJSON()))
}

/** All parts of a packed index, put together. */
function unpackIndex({ index, parts }: ReturnType<typeof packIndex>) {
  const terms = termsOf(index)
  const entries = parts.flatMap((part, number) =>
    unpackPart(index, terms.slice(index.starts[number], index.starts[number + 1]), part),
  )
  return plainIndex(index, entries)
}

/** The same in any order of the words. */
const byTerm = ({ index, ...rest }: ReturnType<typeof unpackIndex>) => ({ ...rest, index: new Map(index) })

test('an index unpacks to what was packed, through JSON', () => {
  const word = fc.oneof(
    fc.constantFrom('ferry', 'ferries', 'fog', '0', '20', '__proto__', '\u00a8', '"\\'),
    fc.string(),
  )
  const texts = fc.array(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(texts, (some) => {
      const plain = indexOf(some)
      const travelled = JSON.parse(JSON.stringify(packIndex(plain)))
      expect(byTerm(unpackIndex(travelled))).toEqual(byTerm(plain))
    }),
  )
})

test('reports far apart keep their numbers, also beyond what one half character can tell', () => {
  const texts = Array.from({ length: 60_000 }, (_, report) => (report % 59_999 === 0 ? 'rare' : ''))
  const index = MiniSearch.loadJS(unpackIndex(packIndex(indexOf(texts))), { fields: ['head', 'text'] })
  expect(index.search('rare').map(({ id }) => id)).toEqual([0, 59_999])
})

test('packed it is less than half as long', () => {
  const texts = Array.from(
    { length: 300 },
    (_, report) => `word${report % 17} other${report % 5} third${report % 3}`,
  )
  const plain = indexOf(texts)
  expect(JSON.stringify(packIndex(plain)).length).toBeLessThan(JSON.stringify(plain).length / 2)
})
