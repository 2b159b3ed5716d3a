import type { Report } from '../../../src/news/report.ts'
import type { Sentence } from '../../../src/news/sentence.ts'
import { splitSentences } from '../../../src/text/sentences.ts'

interface Given {
  id: string
  headline: string
  body: string[]
  date?: string | null
  publisher?: string
  file?: string
}

/** A report as the annotations leave it, without mentions and topics: grouping needs none. */
export function makeReport({
  id,
  headline,
  body,
  date = null,
  publisher,
  file = `${id}.txt`,
}: Given): Report {
  const stated = (text: string, line: number) => ({ text, lines: [line], by: 'report' as const })
  const none = { kicker: null, section: null, standfirst: null, byline: null, dateline: null, agency: null }
  return {
    article: {
      id,
      files: [file],
      language: 'en',
      headline: stated(headline, 1),
      ...none,
      publisher: publisher ? stated(publisher, 2) : null,
      url: null,
      licence: null,
      published:
        date === null
          ? null
          : { value: date, precision: 'day', zone: null, asWritten: date, lines: [3], by: 'report' },
      statedReadingTime: null,
      machineTranslated: null,
      keywords: [],
      body: body.map((text, i) => ({ kind: 'paragraph', text, lines: [i + 4], lang: 'en' })),
      captions: [],
      seenAlongside: [],
      lines: [],
    },
    sentences: [
      ...sentencesOf(headline, { unit: 'headline', block: null, paragraph: null }),
      ...body.flatMap((text, i) => sentencesOf(text, { unit: 'paragraph', block: i, paragraph: i + 1 })),
    ],
    mentions: [],
    topics: [],
    words: body.join(' ').split(' ').length,
  }
}

function sentencesOf(source: string, place: Pick<Sentence, 'unit' | 'block' | 'paragraph'>): Sentence[] {
  return splitSentences(source).map(([start, end]) => ({
    ...place,
    text: source.slice(start, end),
    start,
    end,
    lines: [],
  }))
}
