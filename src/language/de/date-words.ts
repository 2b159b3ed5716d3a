import type { DateWords } from '../word-lists.ts'

/** The words of dates and times of day in German. */
export const dateWords: DateWords = {
  monthNames: [
    'januar, jänner',
    'februar, feber',
    'märz, maerz, mrz',
    'april, apr',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober, okt',
    'november',
    'dezember, dez',
  ],
  beforeClock: 'um',
  beforeDate: 'am',
  clockSigns: 'Uhr',
}
