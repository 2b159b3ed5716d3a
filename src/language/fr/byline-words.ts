import type { BylineWords } from '../page-lists.ts'

/** How pages in French say who wrote a report. */
export const bylineWords: BylineWords = {
  by: 'par',
  byBeforeName: '',
  doubtfulBy: '',
  byPhrases: '(?:écrit|publié|propos recueillis) par, (?:une? )?(?:\\p{L}+ )?GENRE (?:de|par)',
  genres: 'entretien, tribune',
  labels: 'texte, auteur, autrice',
  authorLabels: 'auteurs?',
  unspacedLabels: '',
  reporters: '',
  and: 'et',
  with: 'avec',
  agencies: 'agences',
  editors: 'rédaction',
  nobodys: 'rédaction',
  roles: 'rédact(?:eur|rice), correspondante?, publié',
  beats: '',
  afterComma: '',
  institutions: 'Université',
  houses: '',
  links: '',
  sentenceWords: 'pour, avec, sans, dans',
  noNames: 'temps, forts',
}
