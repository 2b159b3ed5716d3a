import { expect, test } from 'vitest'
import type { Report } from '../../../src/news/report/report.ts'
import { groupStories } from '../../../src/pipeline/group-stories/group-stories.ts'
import { dated, makeReport } from '../make-report.ts'

const flood = (id: string, more: string) =>
  makeReport({
    id,
    headline: `Dyke at Sandmouth breaks, ${more}`,
    paragraphs: [
      `The dyke at Sandmouth broke on Monday night and the river Ouder flooded 40 farms, said Mayor Lisa Brandt, ${more}.`,
      `Soldiers filled sandbags along the Ouder at Sandmouth while farmers drove cattle to higher ground, ${more}.`,
    ],
  })
const [one, two, three] = ['a neighbour saw it', 'nobody was hurt', 'the army came'].map((more, n) => ({
  ...flood(`flood-${n}`, more),
})) as [Report, Report, Report]
const concert = makeReport({
  id: 'concert',
  paragraphs: ['The choir of Oldtown sang Bach on Sunday evening in the abbey.'],
})

for (const report of [one, two, three, concert]) report.article.published = dated('2022-06-07')

const named = (report: Report, statedStory: string): Report => ({
  ...report,
  article: { ...report.article, statedStory },
})
const storiesOf = (...reports: Report[]) =>
  groupStories(reports).value.stories.map(({ articles, editor }) => [
    ...articles,
    ...(editor ? ['by the editor'] : []),
  ])

test('left to itself the grouping finds the three, and nothing is the editor’s', () => {
  expect(storiesOf(one, two, three, concert)).toEqual([['flood-0', 'flood-1', 'flood-2']])
})

test('reports of one stated name are one story, however little they share, with those found beside them', () => {
  expect(storiesOf(named(one, 'x'), two, three, named(concert, 'x'))).toEqual([
    ['concert', 'flood-0', 'flood-1', 'flood-2', 'by the editor'],
  ])
})

test('a report with a name of its own leaves its story; a story is split by two names', () => {
  expect(storiesOf(one, two, named(three, 'alone'))).toEqual([['flood-0', 'flood-1', 'by the editor']])
  expect(storiesOf(named(one, 'x'), named(two, 'x'), named(three, 'y'), named(concert, 'y'))).toEqual([
    ['concert', 'flood-2', 'by the editor'],
    ['flood-0', 'flood-1', 'by the editor'],
  ])
  expect(storiesOf(named(one, 'x'), named(two, 'y'))).toEqual([])
})
