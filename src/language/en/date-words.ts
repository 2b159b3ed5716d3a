import type { DateWords } from '../word-lists.ts'

/** The words of dates and times of day in English. */
export const dateWords: DateWords = {
  monthNames: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  beforeClock: 'at, -?\\s*updated:?',
  beforeDate: 'on',
  clockSigns: 'a\\.?m\\b\\.?, p\\.?m\\b\\.?, hrs?\\b, h\\b',
}
