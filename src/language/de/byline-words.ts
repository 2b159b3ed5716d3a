import type { BylineWords } from '../page-lists.ts'

/** How pages in German say who wrote a report. */
export const bylineWords: BylineWords = {
  by: 'von',
  byBeforeName: '',
  doubtfulBy: '',
  byPhrases: `
    geschrieben von, (?:geschrieben )?von unsere[mrn] (?:korrespondent|reporter|redakteur)(?:en|in)?,
    aus \\p{L}+ berichte(?:t|n), (?:eine? )?(?:\\p{L}+ )?GENRE von`,
  genres: `
    kommentar, analyse, gastbeitrag, interview, reportage, kolumne, glosse, rezension, bericht`,
  labels: 'text, text und fotos?, autor(?:in)?',
  authorLabels: 'autor(?:in|en)?',
  unspacedLabels: '',
  reporters: '',
  and: 'und',
  with: 'mit',
  agencies: 'agenturen',
  editors: 'redaktion',
  nobodys: 'redaktion',
  roles: `
    redakteur(?:in)?, korrespondent(?:in)?, reporter(?:in)?, journalist(?:in|e)?, veröffentlicht, aktualisiert`,
  beats: '',
  afterComma: 'redaktion',
  institutions: 'Universität',
  houses: '',
  links: 'für, der',
  sentenceWords: 'nach, vor, mit, ist, sind, war, nicht',
  noNames: 'konto, merkliste',
}
