import type { BylineWords } from '../page-lists.ts'

/** How pages in Spanish say who wrote a report. */
export const bylineWords: BylineWords = {
  by: 'por',
  byBeforeName: '',
  doubtfulBy: '',
  byPhrases: '(?:escrito|publicado|redactado) por, (?:\\p{L}+ )?GENRE (?:de|por)',
  genres: 'análisis, opinión, crónica, reportaje, entrevista',
  labels: 'texto?, autora?, redacción',
  authorLabels: 'autora?',
  unspacedLabels: '',
  reporters: '',
  and: 'y',
  with: 'con',
  agencies: 'agencias',
  editors: 'redacción',
  nobodys: 'redacción',
  roles: 'redactora?, corresponsal, publicado, actualizado',
  beats: '',
  afterComma: '',
  institutions: 'Universidad',
  houses: '',
  links: 'de, del',
  sentenceWords: 'para, con, sin',
  noNames: 'carga, rápida',
}
