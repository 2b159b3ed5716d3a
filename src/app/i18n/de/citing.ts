import { catalogue, type WordsOf } from '../catalogue.ts'
import type { citingWords as english } from '../en/citing.ts'

export const citingWords = catalogue(
  'citing',
  (): WordsOf<typeof english> => ({
    cite: 'Zitieren:',
    citeReport: 'Diesen Bericht zitieren',
    thisReport: 'diesen Bericht',
    citeComparison: 'diesen Vergleich',
    format: { bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    citeAs: (what, format) => `Zitieren als ${format}: ${what}`,
    of: (title, headlines) => `${title}: ${headlines.join(' und ')}`,
    headline: (text) => `„${text}“`,
    collate: 'Collate',
    notes: {
      headlineNotStated: 'Überschrift nicht angegeben; in Klammern die ersten Wörter des Berichts',
      sourceNotStated: 'Quelle nicht angegeben',
      dateNotStated: 'Datum nicht angegeben',
      addressNotStated: 'Adresse nicht angegeben',
      translated: 'maschinell übersetzt',
      own: 'nur auf einem Gerät',
      agency: (name) => `Nachrichtenagentur: ${name}`,
      asWritten: (date) => `Datum wie angegeben: ${date}`,
      ofUpdate: 'das Datum ist das der letzten Aktualisierung',
      file: (names) => `gelesen aus der Datei ${names.join(', ')}`,
      byProgram:
        'Ein Programm hat die Sätze zusammengestellt; niemand hat das geprüft, und es kann falsch sein.',
    },
  }),
)
