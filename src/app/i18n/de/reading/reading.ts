import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { readingWords as english } from '../../en/reading/reading.ts'

const missing = {
  publisher: 'Medium',
  author: 'Verfasser',
  date: 'Datum',
  time: 'Uhrzeit',
  zone: 'Zeitzone',
}

export const readingWords = catalogue(
  'reading',
  ({ number, plural, list, language }): WordsOf<typeof english> => ({
    readAloud: 'Vorlesen',
    stopReading: 'Vorlesen beenden',
    save: 'Merken',
    saved: 'Gemerkt',
    copyLink: 'Link kopieren',
    share: 'Teilen',
    print: 'Drucken',
    more: 'Mehr',
    readSoFar: 'Bisher gelesen',
    copied: 'Link kopiert',
    notCopied: 'Der Browser hat das Kopieren des Links nicht zugelassen. Er steht in der Adresszeile.',
    hide: 'Ausblenden',

    computedLength: (words, minutes) =>
      `${plural(words, { one: '# Wort', other: '# Wörter' })}, ${number(minutes)} Min., von Collate gezählt`,
    statedReadingTime: (minutes) => `${number(minutes)} Min. laut Angabe`,
    notStated: (fields) => `${list(fields.map((field) => missing[field]))} nicht angegeben`,
    translated: 'Maschinell übersetzt, wie der Bericht angibt:',
    originalUnknown: 'Die Adresse des Originals steht nicht in der Datei.',

    caption: (count) => (count === 1 ? 'Bildunterschrift' : 'Bildunterschriften'),
    inLanguage: (code) => `Auf ${language(code)}`,
    noPicture: 'Das Bild ist nicht in der Datei.',

    paragraphMenu: (paragraph) => `Absatz ${number(paragraph)}: Links und mehr`,

    mark: (passage, relation) => `Stelle ${passage}: ${relation}`,
    note: (passage, source) => `Stelle ${passage} in ${source}`,
    where: (source, paragraph) =>
      paragraph === null ? `${source}, Vorspann` : `${source}, ¶${number(paragraph)}`,
    openInCompare: 'Im Vergleich öffnen',
    close: 'Schließen',
    noteFailed: 'Der andere Bericht konnte nicht geladen werden.',
    retry: 'Erneut versuchen',

    alongside: 'Überschriften neben diesem Bericht',
    alongsideNote: 'nicht Teil des Berichts; ihre Texte stehen nicht in der Datei',

    sourceText: 'Quelltext',
    resumed: (paragraph) => `Weiter bei Absatz ${number(paragraph)}, wo das Lesen aufhörte`,
    fromTheTop: 'Von vorn beginnen',

    keys: {
      title: 'Dieser Bericht',
      paragraphs: 'Nächster, voriger Absatz',
      passages: 'Nächste, vorige gemeinsame Stelle',
      open: 'Die fokussierte Stelle öffnen',
      save: 'Merken, nicht mehr merken',
      readAloud: 'Vorlesen, anhalten',
      source: 'Quelltext, Lesetext',
      compare: 'Mit dem anderen Bericht vergleichen',
      release: 'Die offene Stelle schließen',
    },
  }),
)
