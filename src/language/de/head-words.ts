import type { HeadWords } from '../page-lists.ts'

/** The words of what stands at the head of reports in German. */
export const headWords: HeadWords = {
  published: 'veröffentlicht, erstellt',
  updated: 'aktualisiert',
  dateWords: 'datum, stand, am, um, vom',
  shortWeekdays: '',
  issue: 'nr, ausgabe',
  newspapers: 'zeitung, tagblatt, kurier, anzeiger, bote',
  datelineLabels: 'eilmeldung, exklusiv, kommentar',
  keywordLabels: 'schlagw(?:ö|oe)rter, stichw(?:ö|oe)rter, schlagworte, themen',
  readingTime: 'lesezeit, lesedauer',
  minutes: 'minuten',
  readingTimeAfter: 'lesezeit',
}
