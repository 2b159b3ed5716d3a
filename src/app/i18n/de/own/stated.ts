import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { statedWords as english } from '../../en/own/stated.ts'

const statedFields = {
  headline: 'Überschrift',
  kicker: 'Dachzeile',
  section: 'Ressort',
  standfirst: 'Vorspann',
  byline: 'Verfasserzeile',
  dateline: 'Ortsmarke',
  agency: 'Nachrichtenagentur',
  publisher: 'Medium',
  published: 'Datum',
  readingTime: 'Lesezeit',
  language: 'Sprache',
  keywords: 'Stichwörter',
  translation: 'Übersetzung',
  url: 'Adresse',
  licence: 'Lizenz',
}

export const statedWords = catalogue(
  'stated',
  ({ number, list }): WordsOf<typeof english> => ({
    statedTitle: 'Was die Datei über diesen Bericht angibt',
    field: 'Feld',
    value: 'Wie angegeben',
    evidence: 'Wo',
    fields: statedFields,
    asWritten: (written) => `geschrieben „${written}“`,
    zoneNotStated: 'Zeitzone nicht angegeben',
    missingHead: 'Nicht angegeben',
    missingFields: (fields) => list(fields.map((field) => statedFields[field])),
    computed: 'berechnet',
    byMachine: 'automatisch, wie der Bericht angibt',
    statedBy: {
      editor: () => 'Angabe der Redaktion',
      reader: () => 'Ihre Angabe',
      metadata: (source) => `Metadaten der Seite${source === undefined ? '' : ` (${source})`}`,
    },
    line: (line) => `Zeile ${number(line)}`,
  }),
)
