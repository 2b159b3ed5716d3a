import type { Side } from '../../../news/comparison/sides.ts'
import type { Report } from '../../../news/report/report.ts'

/** What a text on the page says of itself for who copies it: whose it is, which sentence, in which block. */
export const copied = (side: Side, { sentences }: Report, sentence: number) => ({
  'data-of': side,
  'data-at': sentence,
  'data-block': `${sentences[sentence]?.unit} ${sentences[sentence]?.block}`,
})
