import { catalogue } from '../../catalogue.ts'
/** Words of what can be done with a passage, and of what is told after it. */
export const actWords = catalogue('acts', () => ({
  copyLink: 'Copy link',
  copyQuotation: 'Copy as quotation with source',
  copyQuotationOf: (name: string) => `Copy as quotation with source: ${name}`,
  copyPassageLink: 'Copy link to this passage',
  readIn: (name: string) => `Read in ${name}`,
  showInTexts: 'Show in both texts',
  copiedQuotation: 'Copied: the quotation with its source',
  copiedPassageLink: 'Copied: a link to this passage',
  copiedLink: 'Copied: a link to this comparison',
  notCopied: 'This browser did not let it be copied. Take it from here:',
  takeFrom: 'Text to copy',
  close: 'Close',
  quotation: (text: string, source: readonly string[]) => `“${text}” (${source.join(', ')})`,
  headline: (text: string) => `“${text}”`,
  sourceNotStated: 'source not stated',
  paragraph: (numbered: number) => `paragraph ${numbered}`,
  intro: 'intro',
}))
