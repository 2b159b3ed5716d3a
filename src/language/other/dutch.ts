import type { BylineWords, HeadWords, PagePhrases } from '../page-lists.ts'
import type { CommonWords, DateWords } from '../word-lists.ts'

export const pagePhrases: Partial<PagePhrases> = {
  interruptions: ['advertentie', 'lees (?:ook|meer|verder)', 'tekst loopt door onder .{2,30}'],
  linkOpeners: ['lees (?:ook|meer|verder)', 'bekijk ook', 'zie ook'],
  listHeadings: [
    'lees ook',
    '(?:meer|gerelateerde|verwante) (?:nieuws|artikelen|berichten)(?: .{0,20})?',
    '(?:meest|best) gelezen',
    'gerelateerd',
    'meer over .{2,30}',
  ],
  commentHeadings: ['reacties', '(?:geef|plaats|laat) een reactie.*'],
  endMarkers: ['deel dit .{2,20}', 'onderwerpen', 'over de auteur'],
  houseRules: ['alle rechten voorbehouden', 'gebruik(?:t|en)? (?:van )?cookies'],
  policies: ['privacy(?:beleid|verklaring)', 'gebruiksvoorwaarden'],
  appeals: ['abonneer', 'meld je aan', 'schrijf je in', 'volg ons', 'nieuwsbrief'],
  toReader: ['je', 'jouw', 'ons', 'onze', 'uw'],
}

export const headWords: Partial<HeadWords> = {
  published: 'gepubliceerd',
  updated: 'bijgewerkt',
  dateWords: 'op, om',
  readingTime: 'leestijd',
  minutes: 'minuut',
  readingTimeAfter: 'leestijd',
}

export const bylineWords: Partial<BylineWords> = {
  doubtfulBy: 'door',
  labels: 'tekst',
}

export const commonWords: Partial<CommonWords> = {
  functionWords: `
    de, van, het, een, en, in, is, dat, op, te, zijn, met, voor, die, niet, aan, er, om, ook, als, maar, bij, uit,
    door, naar, dan, over, heeft, ze, nog, wel, hij, was, worden, tot, werd, wordt, geen, al, kan, hebben, deze, meer,
    veel, zich, onder, moet, na, tegen, dit, zo, had, hun, haar, zou, jaar, we`,
}

export const dateWords: Partial<DateWords> = {
  monthNames: [
    'januari',
    'februari',
    'maart, mrt',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  beforeClock: 'om',
}
