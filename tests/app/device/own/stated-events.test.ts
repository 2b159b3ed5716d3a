import { expect, test } from 'vitest'
import { statedEvents, withStatedEvents } from '../../../../src/app/device/own/events/stated-events.ts'
import { lineMark, placeStatedLines } from '../../../../src/app/device/stages/stated-lines.ts'
import type { Story } from '../../../../src/news/event/story.ts'
import type { OwnPage } from '../../../../src/news/readers/own-page.ts'

const page = (id: string, sameEventAs?: string): OwnPage => ({
  ...{ id: `own-${id}`, name: 'a.txt', format: 'text', encoding: 'utf-8', text: 'A', place: 0 },
  ...{ added: '2026-03-04T05:06:07.000Z', changed: '2026-03-04T05:06:07.000Z', stated: {}, apart: false },
  sameEventAs,
})
const site = { ids: ['north', 'south', 'alone'] }
const membersOf = (id: string) => (id === 'alone' ? ['alone'] : ['north', 'south'])
const story = (...articles: string[]): Story => ({
  id: articles[0] ?? '',
  articles,
  evidence: [],
  copies: [],
})
const put = (stories: Story[], ...pages: OwnPage[]) =>
  withStatedEvents(stories, { stated: statedEvents(pages, site), membersOf }).map(({ articles }) =>
    articles.toSorted(),
  )

test('a page put beside a report joins the story of that, which stays whole', () => {
  expect(put([], page('a', 'south'))).toEqual([['north', 'own-a', 'south']])
  expect(put([story('north', 'south', 'own-b')], page('a', 'south'), page('b'))).toEqual([
    ['north', 'own-a', 'own-b', 'south'],
  ])
})

test('beside a report that is in no story it makes a new one', () => {
  expect(put([], page('a', 'alone'))).toEqual([['alone', 'own-a']])
  expect(put([], page('a', 'own-b'), page('b'))).toEqual([['own-a', 'own-b']])
})

test('a page beside a page that is put elsewhere goes with it; a circle is an event of its own', () => {
  expect(put([], page('a', 'own-b'), page('b', 'own-c'), page('c', 'alone'))).toEqual([
    ['alone', 'own-a', 'own-b', 'own-c'],
  ])
  expect(put([], page('a', 'own-b'), page('b', 'own-a'))).toEqual([['own-a', 'own-b']])
})

test('a report that is here no more, and the page itself, put it nowhere', () => {
  expect(statedEvents([page('a', 'gone'), page('b', 'own-b')], site)).toEqual(new Map())
})

test('what is stated of a line is found again where the line has moved, and left aside where it is gone', () => {
  const marks = [
    { line: 2, of: lineMark('Home'), isText: false },
    { line: 3, of: lineMark('A line'), isText: true },
    { line: 4, of: lineMark('Gone'), isText: true },
  ]
  const placed = placeStatedLines('Home\nNew\n\nHome\nA line', { all: false, marks })
  expect(placed).toEqual({ all: false, text: new Set([5]), other: new Set([1]) })
})
