import type { Article } from '../../../src/news/article.ts'
import type { Report } from '../../../src/news/report.ts'
import type { Sentence } from '../../../src/news/sentence.ts'
import { splitSentences } from '../../../src/text/sentences.ts'

interface Made {
  id: string
  paragraphs: string[]
  headline?: string
  language?: string | null
  date?: string
}

/** A report of paragraphs, as parsing and annotating would make it; without mentions and topics. */
export function makeReport({ id, paragraphs, headline = 'A headline', language = 'en', date }: Made): Report {
  const sentences = [
    sentence({ text: headline, unit: 'headline', block: null, paragraph: null, lines: [1] }),
    ...paragraphs.flatMap((text, block) =>
      splitSentences(text).map(([start, end]) => ({
        ...sentence({
          text: text.slice(start, end),
          unit: 'paragraph',
          block,
          paragraph: block + 1,
          lines: [],
        }),
        start,
        end,
      })),
    ),
  ]
  const stated = { text: headline, lines: [1], by: 'report' as const }
  const article = {
    id,
    files: [`seeds/${id}.txt`],
    language,
    headline: stated,
    published: date
      ? { value: date, precision: 'day', zone: null, asWritten: date, lines: [1], by: 'report' }
      : null,
    body: paragraphs.map((text) => ({ kind: 'paragraph', text, lines: [], lang: language })),
    captions: [],
  } as unknown as Article
  return { article, sentences, mentions: [], topics: [], words: 0 }
}

function sentence(place: Omit<Sentence, 'start' | 'end'>): Sentence {
  return { ...place, start: 0, end: place.text.length }
}
