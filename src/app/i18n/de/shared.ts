import { catalogue, type WordsOf } from '../catalogue.ts'
import type { sharedWords as english } from '../en/shared.ts'

export const sharedWords = catalogue(
  'shared',
  ({ plural }): WordsOf<typeof english> => ({
    collate: 'Collate',
    line: 'Berichte über ein Ereignis, nebeneinander',
    title: (page) => (page === '' ? 'Collate' : `${page} · Collate`),
    home: 'Collate, alle Berichte',
    skip: 'Zum Text springen',
    loading: 'Wird geladen',
    allReports: 'Alle Berichte',
    saved: 'Gemerkt',
    reports: (count) => plural(count, { one: '# Bericht', other: '# Berichte' }),

    textSettings: 'Texteinstellungen',
    keyboard: 'Tastenkürzel',
    anywhere: 'Überall',
    search: 'Suchen',
    thisList: 'Diese Liste',
    closeKey: 'Schließen, loslassen',

    filesRead: (files, problems) =>
      `${plural(files, { one: '# Datei gelesen', other: '# Dateien gelesen' })}, ${problems === 0 ? 'keine Probleme' : plural(problems, { one: '# Problem', other: '# Probleme' })}`,
    readingReport: 'Lesebericht',
    howItWorks: 'So funktioniert es',
    nothingAdded: 'Aus den Rohdateien bereinigt; nichts hinzugefügt',

    hide: 'Ausblenden',

    dateNotStated: 'Datum nicht angegeben',
    timeNotStated: 'Uhrzeit nicht angegeben',
    minutes: (count) => plural(count, { other: 'etwa # Min.' }),
    length: (words) => plural(words, { one: '# Wort', other: '# Wörter' }),

    compare: 'Vergleichen',
    compareTwo: 'Zwei beliebige Berichte vergleichen',
    chooseTitle: 'Zwei Berichte vergleichen',
    ownPages: 'Ihre Seiten',
    notes: 'Ihre Notizen',
    retry: 'Erneut versuchen',
  }),
)
