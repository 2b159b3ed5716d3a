import type { DateWords } from '../word-lists.ts'

/** The words of dates and times of day in French. */
export const dateWords: DateWords = {
  monthNames: [
    'janvier, janv',
    'février, fevrier, févr, fevr',
    'mars',
    'avril, avr',
    'mai',
    'juin',
    'juillet, juil',
    'août, aout',
    'septembre',
    'octobre',
    'novembre',
    'décembre, decembre, déc',
  ],
  beforeClock: 'à',
  beforeDate: 'le',
  clockSigns: '',
}
