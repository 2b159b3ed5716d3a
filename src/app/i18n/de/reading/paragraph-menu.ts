import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { paragraphMenuWords as english } from '../../en/reading/paragraph-menu.ts'

export const paragraphMenuWords = catalogue(
  'paragraph-menu',
  ({ number, list }): WordsOf<typeof english> => ({
    paragraphTitle: (paragraph) => `Absatz ${number(paragraph)}`,
    linkToParagraph: 'Link zu diesem Absatz kopieren',
    copyOneSentence: 'Einen Satz kopieren',
    copyAs: 'Kopieren',
    asLink: 'als Link',
    asQuotation: 'als Zitat',
    readFromHere: 'Ab hier vorlesen',
    inSource: (lines) =>
      `Im Quelltext, ${lines.length === 1 ? 'Zeile' : 'Zeilen'} ${list(lines.map(number))}`,
    copiedParagraph: (paragraph) => `Link zu Absatz ${number(paragraph)} kopiert`,
    copiedSentence: 'Link zum Satz kopiert',
  }),
)
