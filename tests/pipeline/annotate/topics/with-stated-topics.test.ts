import { expect, test } from 'vitest'
import { annotateArticle } from '../../../../src/pipeline/annotate/annotate-article.ts'
import { ancestorsOf } from '../../../../src/topics/vocabulary.ts'
import { makeReport } from '../../make-report.ts'

const { article } = makeReport({
  id: 'north',
  headline: 'Treaty signed',
  paragraphs: ['Both countries signed the treaty. The mayor spoke of the weather.'],
})
const [treaty, weather, judo] = ['20000641', '17000000', '20000969']
const shownOf = (statedTopics?: string[]) =>
  annotateArticle({ ...article, ...(statedTopics && { statedTopics }) }).topics.filter(({ shown }) => shown)

test('what the editor states is what the report is about, with all above it, in place of what was found', () => {
  expect(shownOf().map(({ code }) => code)).toContain(treaty)
  const shown = shownOf([judo, weather])
  expect(shown.map(({ code, by }) => [code, by])).toEqual([
    [judo, 'editor'],
    [weather, 'editor'],
    ...ancestorsOf(judo).map((code) => [code, undefined]),
  ])
  expect(shown.slice(2).map(({ impliedBy }) => impliedBy)).toEqual(ancestorsOf(judo).map(() => judo))
})

test('a reader states the topics of an own page, or that it has none', () => {
  const stated = (statedTopics: string[]) =>
    annotateArticle({ ...article, statedTopics, topicsStatedBy: 'reader' }).topics.filter(
      ({ shown }) => shown,
    )
  expect(stated([weather]).map(({ code, by }) => [code, by])).toEqual([[weather, 'reader']])
  expect(stated([])).toEqual([])
})

test('the words that were found stay with their topic, whether it is stated or not', () => {
  const of = (topics: ReturnType<typeof annotateArticle>['topics']) =>
    topics.find(({ code }) => code === treaty)?.evidence
  const found = annotateArticle(article).topics
  expect(of(found)).not.toEqual([])
  expect(of(annotateArticle({ ...article, statedTopics: [treaty] }).topics)).toEqual(of(found))
  const overruled = annotateArticle({ ...article, statedTopics: [weather] }).topics
  expect(of(overruled)).toEqual(of(found))
  expect(overruled.find(({ code }) => code === treaty)?.shown).toBe(false)
})

test('a text in a language without a vocabulary has the topics that are stated', () => {
  const dutch = { ...article, language: 'nl', statedTopics: [weather] }
  expect(annotateArticle(dutch).topics.map(({ code }) => code)).toEqual([weather])
})
