import { catalogue, type WordsOf } from '../catalogue.ts'
import type { sourceWords as english } from '../en/sources.ts'

export const sourceWords = catalogue(
  'sources',
  (): WordsOf<typeof english> => ({
    agencyOnly: 'Nachrichtenagentur',
    bylineOnly: 'Verfasserzeile; die Seite nennt kein Medium',
    withAgency: (agency) => `Agentur ${agency}`,
    statedBy: {
      editor: 'Angabe der Redaktion',
      metadata: 'Angabe in den Metadaten der Seite',
      reader: 'von Ihnen angegeben',
      opening: 'Überschrift nicht angegeben; dies sind die ersten Wörter des Berichts',
    },
    /** Of a report that the reader has added. */
    mine: 'nur auf diesem Gerät',
    yours: 'Ihre Seite',
    sourceNotStated: 'Quelle nicht angegeben',
    reportOnSide: { a: 'Bericht A', b: 'Bericht B' },
  }),
)
