import { words } from '../../src/language/words/words.ts'
import { nothingStated } from '../../src/news/report/nothing-stated.ts'
import type { Report } from '../../src/news/report/report.ts'
import { articleSentences } from '../../src/pipeline/annotate/article-sentences.ts'

interface Made {
  id: string
  headline?: string
  paragraphs: string[]
  language?: string | null
  publisher?: string
  agency?: string
  /** `2021-03-04` */
  date?: string
}

/** A report of paragraphs, as parsing and annotating would make it, that states what is given; without mentions and topics. */
export function makeReport({ id, headline = 'A headline', paragraphs, ...given }: Made): Report {
  const { language = 'en', publisher, agency, date } = given
  const article: Report['article'] = {
    ...nothingStated(),
    id,
    files: [`seeds/${id}.txt`],
    language,
    headline: stated(headline, 1),
    publisher: publisher === undefined ? null : stated(publisher, 2),
    agency: agency === undefined ? null : stated(agency, 2),
    published: date === undefined ? null : dated(date),
    body: paragraphs.map((text, i) => ({ kind: 'paragraph', text, lines: [i + 4], lang: language })),
  }
  const sentences = articleSentences(article)
  const length = words([headline, ...paragraphs].join(' ')).length
  return { article, sentences, mentions: [], topics: [], words: length }
}

function stated(text: string, line: number) {
  return { text, lines: [line], by: 'report' as const }
}

/** A day as the report states it, on its third line. */
export function dated(value: string): Report['article']['published'] {
  return { value, precision: 'day', zone: null, asWritten: value, lines: [3], by: 'report' }
}
