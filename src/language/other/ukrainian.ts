import type { DateWords } from '../word-lists.ts'

export const dateWords: Partial<DateWords> = {
  monthNames: [
    'січня',
    'лютого',
    'березня',
    'квітня',
    'травня',
    'червня',
    'липня',
    'серпня',
    'вересня',
    'жовтня',
    'листопада',
    'грудня',
  ],
  beforeClock: 'о',
}
