import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../../src/pipeline/annotate/annotate-article.ts'
import { groupStories } from '../../../src/pipeline/group-stories/group-stories.ts'
import { makeReport } from '../make-report.ts'
import { lookAlikes, sixEvents } from './data/look-alikes.ts'

const day = '2024-05-14'

/** Reports named by their event and their number in it: `0-1`. */
function reportsOf(events: string[][][]) {
  return events.flatMap((event, e) =>
    event.map(([headline = '', ...paragraphs], n) =>
      annotateArticle(makeReport({ id: `${e}-${n}`, headline, paragraphs, date: day }).article),
    ),
  )
}

function grouped(reports: ReturnType<typeof reportsOf>): string[][] {
  return groupStories(reports).value.stories.map(({ articles }) => articles.toSorted())
}

describe.each(lookAlikes)('in a small folder, $kind', ({ events }) => {
  test('are two stories', () => {
    expect(grouped(reportsOf(events))).toEqual([
      ['0-0', '0-1'],
      ['1-0', '1-1'],
    ])
  })

  test.each([0, 1])('are none where each is told once (%i)', (n) => {
    expect(grouped(reportsOf(events).filter(({ article }) => article.id.endsWith(`-${n}`)))).toEqual([])
  })
})

test('all of them in one folder: each event is a story of its own', () => {
  const all = lookAlikes.flatMap(({ events }) => events)
  expect(grouped(reportsOf(all))).toEqual(
    all.map((_, e) => [`${e}-0`, `${e}-1`]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  )
})

test('six reports of six events, two and two alike, are no story', () => {
  expect(grouped(reportsOf(sixEvents.map((report) => [report])))).toEqual([])
})
