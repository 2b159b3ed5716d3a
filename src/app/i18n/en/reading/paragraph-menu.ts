import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

/** Words of the menu of a paragraph. */
export const paragraphMenuWords = catalogue('paragraph-menu', ({ number, list }: Formats) => ({
  paragraphTitle: (paragraph: number) => `Paragraph ${number(paragraph)}`,
  linkToParagraph: 'Copy link to this paragraph',
  copyOneSentence: 'Copy one sentence',
  copyAs: 'Copy as',
  asLink: 'as a link',
  asQuotation: 'as a quotation',
  readFromHere: 'Read aloud from here',
  inSource: (lines: number[]) =>
    `In the source text, ${lines.length === 1 ? 'line' : 'lines'} ${list(lines.map(number))}`,
  copiedParagraph: (paragraph: number) => `Link to paragraph ${number(paragraph)} copied`,
  copiedSentence: 'Link to the sentence copied',
}))
