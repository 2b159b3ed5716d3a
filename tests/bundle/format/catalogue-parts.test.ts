import { expect, test } from 'vitest'
import { mergeParts, partsOf, sizes, valueName } from '../../../src/bundle/format/catalogue-parts.ts'
import { carriersOf, partOf } from '../../../src/bundle/format/cut-catalogue.ts'
import { articleCard, newestFirst } from '../../../src/bundle/write/article-card.ts'
import { storiesByNewest, wholeCatalogue } from '../../../src/bundle/write/catalogue.ts'
import { madeUpList } from '../write/made-up-list.ts'

const { reports, stories } = madeUpList(2 * sizes.part + 37)
const byId = new Map(reports.map((report) => [report.article.id, report]))
const inOrder = reports
  .map(articleCard)
  .sort(newestFirst)
  .flatMap(({ id }) => byId.get(id) ?? [])
const whole = wholeCatalogue(inOrder, storiesByNewest(inOrder, stories))
const parts = Array.from({ length: partsOf(reports.length) }, (_, number) => ({
  ...partOf(whole, number),
  ...{ cards: [], storyCards: [] },
}))

test('all parts together are the whole, to the last value', () => {
  expect(parts).toHaveLength(3)
  expect(mergeParts(reports.length, new Map(parts.entries()))).toEqual(whole)
})

test('one part tells all of its reports, and leaves the places of the others empty', () => {
  const [, middle] = parts
  if (!middle) throw new Error('there is no second part')
  const merged = mergeParts(reports.length, new Map([[1, middle]]))
  expect(merged.whole).toBe(false)
  expect(merged.ids).toHaveLength(reports.length)
  const named = (catalogue: typeof whole, report: number) => ({
    id: catalogue.ids[report],
    people: catalogue.people[report]?.map((row) => catalogue.tables.people[row]?.key),
    topics: catalogue.topics[report]?.map((row) => catalogue.tables.topics[row]?.code),
    stories: catalogue.stories.flatMap((inside, story) => (inside.includes(report) ? [[story, inside]] : [])),
  })
  for (let report = 0; report < reports.length; report++) {
    const isThere = Math.floor(report / sizes.part) === 1
    if (isThere) expect(named(merged, report)).toEqual(named(whole, report))
    else expect(report in merged.ids).toBe(false)
  }
})

test('the carriers of a value are the reports that carry it', () => {
  const carriers = carriersOf(whole)
  const fraud = whole.tables.topics.findIndex(({ label }) => label === 'fraud')
  expect(carriers.get(valueName('topics', 'fraud'))).toEqual(
    whole.topics.flatMap((rows, report) => (rows.includes(fraud) ? [report] : [])),
  )
  expect(carriers.get(valueName('topics', 'none'))).toEqual(
    whole.topics.flatMap((rows, report) => (rows.length === 0 ? [report] : [])),
  )
  const [town] = whole.tables.places
  expect(carriers.get(valueName('places', town?.key ?? ''))).toEqual(
    whole.places.flatMap((rows, report) => (rows.includes(0) ? [report] : [])),
  )
})
