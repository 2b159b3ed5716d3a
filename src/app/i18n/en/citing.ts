import { catalogue } from '../catalogue.ts'
/** Words of citing a report or a comparison. */
export const citingWords = catalogue('citing', () => ({
  cite: 'Cite',
  citeReport: 'Cite this report',
  thisReport: 'this report',
  citeComparison: 'this comparison',
  format: { bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  citeAs: (what: string, format: string) => `Cite ${what} as ${format}`,
  of: (title: string, headlines: readonly string[]) => `${title}: ${headlines.join(' and ')}`,
  headline: (text: string) => `“${text}”`,
  collate: 'Collate',
  notes: {
    headlineNotStated: 'headline not stated; in brackets are the report’s first words',
    sourceNotStated: 'source not stated',
    dateNotStated: 'date not stated',
    addressNotStated: 'address not stated',
    translated: 'translated by machine',
    own: 'on one device only',
    agency: (name: string) => `news agency: ${name}`,
    asWritten: (date: string) => `date as stated: ${date}`,
    ofUpdate: 'the date is that of the last update',
    file: (names: readonly string[]) => `read from the file ${names.join(', ')}`,
    byProgram: 'A program put the sentences together; nobody has checked it, and it can be wrong.',
  },
}))
