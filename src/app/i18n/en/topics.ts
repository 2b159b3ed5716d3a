import { catalogue } from '../catalogue.ts'
import type { Formats } from '../formats.ts'

/** Words of the topics of a report and of what led to them. */
export const topicsWords = catalogue('topics', ({ number }: Formats) => ({
  topics: 'Topics, and the words behind them',
  topic: 'Topic',
  because: 'Because the text says',
  noTopic: 'No topic was found in this text.',
  statedBy: { editor: 'Stated by the editor.', reader: 'Stated by you.' },
  markPhrases: 'Mark in the text',
  markPhrasesOf: (topic: string) => `Mark in the text the words behind ${topic}`,
  inParagraph: (paragraph: number) => `¶${number(paragraph)}`,
  inUnit: { headline: 'headline', standfirst: 'intro', subheading: 'subheading' },
}))
