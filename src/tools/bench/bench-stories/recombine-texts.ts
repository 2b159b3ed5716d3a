import type { PlainText } from '../../../cli/stage/plain-article.ts'
import { splitSentences } from '../../../language/sentences/sentences.ts'
import { type Random, randomFrom } from '../../corpus/random.ts'

export interface SourceText {
  title: string | null
  body: string
}

/** An event is made of so many texts; each report of it takes some of their sentences. */
const textsOfEvent = 3
const reportsOfEvent = 4
const sentencesOfReport = 14
const reportsOfDay = 100

/**
 * So many made-up reports: each event mixes three of the texts, each of its up to four reports takes other sentences
 * of the mix. A hundred reports a day; every tenth is undated. The same input gives the same reports.
 */
export function recombineTexts(sources: SourceText[], count: number): PlainText[] {
  const random = randomFrom(count)
  const texts = sources.filter(({ body }) => body.trim() !== '').map(sentencesOf)
  const made: PlainText[] = []
  while (made.length < count) {
    const mix = random.some(texts, textsOfEvent)
    const reports = Math.min(1 + random.below(reportsOfEvent), count - made.length)
    for (let i = 0; i < reports; i++) made.push(reportOf(mix, random, made.length))
  }
  return made
}

function reportOf(mix: string[][], random: Random, number: number): PlainText {
  const body = random.some(mix.flat(), sentencesOfReport)
  const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(number / reportsOfDay))).toISOString().slice(0, 10)
  return {
    id: `made-${number}`,
    title: random.pick(mix)[0] ?? '',
    body,
    date: number % 10 === 9 ? null : date,
  }
}

function sentencesOf({ title, body }: SourceText): string[] {
  const sentences = body
    .split(/\n+/)
    .flatMap((text) => splitSentences(text).map(([start, end]) => text.slice(start, end)))
  return [title ?? sentences[0] ?? '', ...sentences.slice(0, 30)]
}
