import type { Report } from '../../../src/news/report.ts'
import type { Sentence } from '../../../src/news/sentence.ts'

const noFields = {
  kicker: null,
  section: null,
  standfirst: null,
  byline: null,
  dateline: null,
  agency: null,
  publisher: null,
  url: null,
  licence: null,
  published: null,
  statedReadingTime: null,
  machineTranslated: null,
}

/** A report that states a headline and these sentences, one paragraph each, and nothing else. */
export function makeReport(id: string, texts: string[], more: Partial<Report['article']> = {}): Report {
  const headline = { text: id, lines: [1], by: 'report' as const }
  return {
    article: {
      id,
      files: [`seeds/${id}.txt`],
      language: 'en',
      headline,
      ...noFields,
      keywords: [],
      body: texts.map((text, i) => ({ kind: 'paragraph' as const, text, lines: [i + 2], lang: 'en' })),
      captions: [],
      seenAlongside: [],
      lines: [],
      ...more,
    },
    sentences: [sentence('headline', id, null), ...texts.map((text, i) => sentence('paragraph', text, i))],
    mentions: [],
    topics: [],
    words: 0,
  }
}

function sentence(unit: Sentence['unit'], text: string, block: number | null): Sentence {
  const paragraph = block === null ? null : block + 1
  return { unit, block, paragraph, text, start: 0, end: text.length, lines: [(block ?? -1) + 2] }
}
