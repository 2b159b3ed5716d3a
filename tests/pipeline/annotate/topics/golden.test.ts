import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { splitSentences } from '../../../../src/language/sentences/sentences.ts'
import { identifyLanguage } from '../../../../src/language/which/detect-language.ts'
import type { Sentence } from '../../../../src/news/report/sentence.ts'
import type { Topic } from '../../../../src/news/report/topic.ts'
import { findTopics } from '../../../../src/pipeline/annotate/topics/find-topics.ts'

const root = 'tests/cases'
const cases = readdirSync(root).filter((name) => name.startsWith('topics--'))

test('there are cases', () => expect(cases.length).toBeGreaterThanOrEqual(20))

/** `article.txt`: the headline, then paragraphs. `topics.txt`: the finest topics shown, by code, and nothing else. */
test.each(cases)('%s', (name) => {
  const golden = join(root, name, 'topics.txt')
  expect(existsSync(golden), `${golden} is missing`).toBe(true)
  const shown = topicsOf(join(root, name, 'article.txt')).filter((topic) => topic.shown)
  expect(finest(shown)).toEqual(readFileSync(golden, 'utf8').split('\n').filter(Boolean))
})

test.each(cases)('%s: whatever is shown has its ancestors shown, and a reason', (name) => {
  const topics = topicsOf(join(root, name, 'article.txt'))
  const shown = new Set(topics.filter((topic) => topic.shown).map(({ code }) => code))
  for (const topic of topics) {
    if (topic.shown) expect(topic.ancestors.filter((code) => !shown.has(code))).toEqual([])
    expect(topic.evidence.length > 0 || shown.has(topic.impliedBy ?? ''), topic.label).toBe(true)
  }
})

/** Shown topics that no other shown topic lies below. */
function finest(shown: Topic[]): string[] {
  const above = new Set(shown.flatMap(({ ancestors }) => ancestors))
  return shown
    .filter(({ code }) => !above.has(code))
    .map(({ code, label }) => `${code} ${label}`)
    .sort()
}

/** Read in the language that the text is in. */
function topicsOf(path: string): Topic[] {
  const text = readFileSync(path, 'utf8')
  return findTopics(sentencesOf(text), identifyLanguage(text))
}

function sentencesOf(text: string): Sentence[] {
  const [headline = '', ...body] = text.split(/\n+/).filter(Boolean)
  const place = (i: number) => ({ unit: 'paragraph' as const, block: i, paragraph: i + 1 })
  return [
    ...sentences(headline, { unit: 'headline', block: null, paragraph: null }),
    ...body.flatMap((text, i) => sentences(text, place(i))),
  ]
}

function sentences(source: string, place: Pick<Sentence, 'unit' | 'block' | 'paragraph'>): Sentence[] {
  return splitSentences(source).map(([start, end]) => ({
    ...place,
    text: source.slice(start, end),
    start,
    end,
    lines: [],
  }))
}
