import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/news/report/report.ts'
import { groupStories } from '../../../src/pipeline/group-stories/group-stories.ts'
import { growthExponent } from '../../../src/tools/bench/growth/growth-exponent.ts'
import { randomFrom } from '../../../src/tools/corpus/random.ts'
import { cpuSeconds } from '../../../src/tools/soak/cpu-seconds.ts'
import { dated, makeReport } from '../make-report.ts'

const random = randomFrom(7)
const syllables = 'ka lo mi ren sto ver ba du fel gar ton wi'.split(' ')
const words = Array.from({ length: 6000 }, () => random.some(syllables, 2 + random.below(3)).join(''))
const sentence = () => `${random.some(words, 12).join(' ')}.`.replace(/^./u, (letter) => letter.toUpperCase())

/** Reports of a text of twelve sentences, each with a headline and one more sentence of its own. */
function copiesOf(name: string, count: number): Report[] {
  const text = Array.from({ length: 12 }, sentence)
  return Array.from({ length: count }, (_, i) =>
    makeReport({
      id: `${name}-${i}`,
      headline: random.some(words, 6).join(' '),
      paragraphs: [...text.slice(0, i % 12), sentence(), ...text.slice(i % 12)],
      date: '2024-05-03',
    }),
  )
}

const storiesOf = (reports: Report[]) => groupStories(reports).value.stories.map(({ articles }) => articles)

describe('copies of one text that differ in a sentence are one story', () => {
  test.each([2, 20, 150, 200, 1000])('%i of them', (count) => {
    const copies = copiesOf('copy', count)
    const stories = storiesOf(copies)
    expect(stories).toHaveLength(1)
    expect(stories[0]?.toSorted()).toEqual(copies.map(({ article }) => article.id).sort())
  })

  test('beside another text as often copied, and reports of other things', () => {
    const others = Array.from({ length: 60 }, (_, i) =>
      makeReport({ id: `other-${i}`, headline: sentence(), paragraphs: Array.from({ length: 6 }, sentence) }),
    )
    const stories = storiesOf([...copiesOf('one', 200), ...others, ...copiesOf('two', 200)])
    expect(
      stories.map((articles) => [articles.length, new Set(articles.map((id) => id.split('-')[0])).size]),
    ).toEqual([
      [200, 1],
      [200, 1],
    ])
  })
})

test('a copy of months later is not of that event', () => {
  const [first, second] = copiesOf('copy', 2) as [Report, Report]
  const later = { ...second, article: { ...second.article, published: dated('2024-09-03') } }
  expect(storiesOf([first, later])).toEqual([])
})

test('grouping copies grows slower than n^1.2', () => {
  const cost = (count: number) => {
    const copies = copiesOf('copy', count)
    const times = Array.from({ length: 2 }, () => cpuSeconds(() => groupStories(copies)))
    return { size: count, cost: Math.min(...times) }
  }
  cost(200)
  expect(growthExponent(cost(500), cost(3000))).toBeLessThan(1.2)
})
