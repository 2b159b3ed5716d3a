import type { DateWords } from '../word-lists.ts'

/** The words of dates and times of day in Spanish. */
export const dateWords: DateWords = {
  monthNames: [
    'enero, ene',
    'febrero',
    'marzo',
    'abril, abr',
    'mayo',
    'junio',
    'julio',
    'agosto, ago',
    'septiembre, setiembre',
    'octubre',
    'noviembre',
    'diciembre, dic',
  ],
  beforeClock: 'a las, a la',
  beforeDate: 'el, del?',
  clockSigns: '',
}
