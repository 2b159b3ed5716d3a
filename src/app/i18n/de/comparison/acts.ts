import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { actWords as english } from '../../en/comparison/acts.ts'

export const actWords = catalogue(
  'acts',
  (): WordsOf<typeof english> => ({
    copyLink: 'Link kopieren',
    copyQuotation: 'Als Zitat mit Quelle kopieren',
    copyQuotationOf: (name) => `Als Zitat mit Quelle kopieren: ${name}`,
    copyPassageLink: 'Link zu dieser Stelle kopieren',
    readIn: (name) => `In ${name} lesen`,
    showInTexts: 'In beiden Texten zeigen',
    copiedQuotation: 'Kopiert: das Zitat mit seiner Quelle',
    copiedPassageLink: 'Kopiert: ein Link zu dieser Stelle',
    copiedLink: 'Kopiert: ein Link zu diesem Vergleich',
    notCopied: 'Der Browser hat das Kopieren nicht zugelassen. Hier steht der Text:',
    takeFrom: 'Text zum Kopieren',
    close: 'Schließen',
    quotation: (text, source) => `„${text}“ (${source.join(', ')})`,
    headline: (text) => `„${text}“`,
    sourceNotStated: 'Quelle nicht angegeben',
    paragraph: (numbered) => `Absatz ${numbered}`,
    intro: 'Vorspann',
  }),
)
