import type { HeadWords } from '../page-lists.ts'

/** The words of what stands at the head of reports in Spanish. */
export const headWords: HeadWords = {
  published: 'publicad[oa]',
  updated: 'actualizad[oa]',
  dateWords: 'fecha, el, a las',
  shortWeekdays: '',
  issue: 'número, núm',
  newspapers: 'diario, gaceta',
  datelineLabels: 'última hora, exclusiva',
  keywordLabels: 'etiquetas, temas, palabras clave',
  readingTime: 'tiempo de lectura',
  minutes: 'minut[oi]s?',
  readingTimeAfter: 'de lectura',
}
