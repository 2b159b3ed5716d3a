import * as v from 'valibot'
import { expect, test } from 'vitest'
import { type StoryFile, storyFileSchema } from '../../../src/bundle/format/story-file.ts'
import { storyFile } from '../../../src/bundle/write/story-file.ts'
import type { Comparison } from '../../../src/news/comparison/comparison.ts'
import { comparedPlaces, countFacts, toldBy } from '../../../src/news/event/told-by.ts'
import { factsOfStories } from '../../../src/pipeline/gather-facts/facts-of-stories.ts'
import { comparisonOf, link } from '../../news/made-up-comparison.ts'
import { makeReport } from '../make-report.ts'

// Each begins with its headline, which is not compared: sentence 1 is the first of the text.
const north = makeReport({ id: 'north', paragraphs: ['The mill burned down.', 'It was old.', 'Snow fell.'] })
const coast = makeReport({ id: 'coast', paragraphs: ['A mill burned.', 'Owners are silent.'] })
const inland = makeReport({ id: 'inland', paragraphs: ['Fire took the mill.', 'The owners said nothing.'] })
const reports = [north, coast, inland]
const story = { id: 's', articles: ['north', 'coast', 'inland'], evidence: [], copies: [] }

function tell(comparisons: Comparison[]): StoryFile {
  const found = factsOfStories({ reports, stories: [story] }, comparisons).get('s')
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  return v.parse(storyFileSchema, storyFile(story, byId, found ?? { facts: null, apart: [] }))
}

/** Each fact in words: who tells it, the shown wording first; in brackets who speaks of the matter alone. */
function inWords({ reports, facts }: StoryFile): string[] {
  return (facts ?? []).map((fact) =>
    fact
      .map(([report, sentence, strength]) => {
        const name = reports[report]?.id ?? ''
        const text = `${name}: ${reports[report]?.sentences[sentence]?.text}`
        return strength > 0 ? text : `(${text})`
      })
      .join(' | '),
  )
}

const pairs = (...links: [Comparison['links'], Comparison['links'], Comparison['links']]) => [
  comparisonOf({ left: 'coast', right: 'north', links: links[0] }),
  comparisonOf({ left: 'coast', right: 'inland', links: links[1] }),
  comparisonOf({ left: 'inland', right: 'north', links: links[2] }),
]

test('each sentence tells one fact; what reports tell in common is one, whatever side of a comparison they stand on', () => {
  const told = tell(
    pairs(
      [link(1, 1, 'reworded')],
      [link(1, 1, 'reworded'), link(2, 2, 'related')],
      [link(1, 1, 'reworded')],
    ),
  )
  expect(inWords(told)).toEqual([
    'north: The mill burned down. | coast: A mill burned. | inland: Fire took the mill.',
    'north: It was old.',
    'north: Snow fell.',
    'coast: Owners are silent. | (inland: The owners said nothing.)',
    'inland: The owners said nothing. | (coast: Owners are silent.)',
  ])
  expect(countFacts(told.facts ?? [], 3)).toEqual({ all: 1, some: 0, one: 4 })
  expect((told.facts ?? []).map(toldBy)).toEqual([[0, 1, 2], [0], [0], [1], [2]])
})

test('a denial is told as that, before what is only of the same matter', () => {
  const denies = { ...link(2, 2, 'related'), contradicts: true }
  const { facts } = tell(pairs([], [denies, link(2, 1, 'related', 0.6)], []))
  expect(facts).toContainEqual([
    [1, 1, 1],
    [2, 1, -1],
  ])
})

test('of a story whose reports were not all compared no facts are told, its reports are', () => {
  const told = tell(pairs([], [], []).slice(1))
  expect(told.facts).toBeNull()
  expect(told.reports.map(({ id }) => id)).toEqual(['north', 'coast', 'inland'])
})

test('a report that was not compared with another is told apart from it', () => {
  const [first, second, third] = pairs([link(1, 1, 'reworded')], [], [])
  const none = (one: Comparison | undefined): Comparison[] =>
    one ? [{ ...one, method: 'none', links: [] }] : []
  const told = tell([...(first ? [first] : []), ...none(second), ...none(third)])
  expect(told.reports.map(({ apart }) => apart)).toEqual([[2], [2], [0, 1]])
  expect(inWords(told)).toEqual([
    'north: The mill burned down. | coast: A mill burned.',
    'north: It was old.',
    'north: Snow fell.',
    'coast: Owners are silent.',
  ])
  expect(comparedPlaces(told.reports.map(({ apart }) => apart))).toEqual([0, 1])
})
