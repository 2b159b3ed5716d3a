import type { Report } from '../../news/report/report.ts'

/**
 * What the list, its filters and search are made from, as a report without the rest: its lines, where in the text things
 * stand, and all sentences but the opening. Thousands are held at once.
 */
export function slimReport({ article, sentences, mentions, topics, words }: Report): Report {
  const opening = sentences.find(({ unit }) => unit === 'paragraph')
  return {
    article: { ...article, lines: [] },
    sentences: opening ? [opening] : [],
    mentions: mentions.filter((mention) => 'name' in mention).map((mention) => ({ ...mention, spans: [] })),
    topics: topics.filter(({ shown }) => shown).map((topic) => ({ ...topic, evidence: [] })),
    words,
  }
}
