import { catalogue, type WordsOf } from '../catalogue.ts'
import type { topicsWords as english } from '../en/topics.ts'

export const topicsWords = catalogue(
  'topics',
  ({ number }): WordsOf<typeof english> => ({
    topics: 'Themen und die Wörter dahinter',
    topic: 'Thema',
    because: 'Weil im Text steht',
    noTopic: 'In diesem Text wurde kein Thema gefunden.',
    statedBy: { editor: 'Angabe der Redaktion.', reader: 'Ihre Angabe.' },
    markPhrases: 'Im Text markieren',
    markPhrasesOf: (topic) => `Die Wörter hinter „${topic}“ im Text markieren`,
    inParagraph: (paragraph) => `¶${number(paragraph)}`,
    inUnit: { headline: 'Überschrift', standfirst: 'Vorspann', subheading: 'Zwischenüberschrift' },
  }),
)
