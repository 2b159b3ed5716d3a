import type { BylineWords, HeadWords, PagePhrases } from '../page-lists.ts'
import type { CommonWords, DateWords } from '../word-lists.ts'

export const pagePhrases: Partial<PagePhrases> = {
  interruptions: ['annons', 'läs (?:också|även|mer)', 'artikeln fortsätter under annonsen'],
  linkOpeners: ['läs (?:också|även|mer)', 'se även'],
  listHeadings: [
    'läs (?:också|även|mer)(?: .{0,20})?',
    'mest läst',
    'relaterat',
    'senaste nytt',
    'mer om .{2,30}',
  ],
  commentHeadings: ['kommentarer', 'kommentera', 'lämna en kommentar'],
  endMarkers: ['dela(?: .{0,20})?', 'ämnen'],
  houseRules: ['alla rättigheter', 'använder cookies'],
}

export const headWords: Partial<HeadWords> = {
  published: 'publicerad',
  updated: 'uppdaterad',
  dateWords: 'kl',
}

export const bylineWords: Partial<BylineWords> = {
  doubtfulBy: 'av',
}

export const commonWords: Partial<CommonWords> = {
  functionWords: `
    och, i, att, det, som, en, på, är, av, för, den, med, till, inte, om, ett, har, de, han, var, men, så, från, vid,
    kan, sig, när, hade, eller, under, efter, ska, skulle, där, man, upp, ut, också, sin, över, mot, alla, vara,
    mycket, än, två, blir, finns, år, säger`,
}

export const dateWords: Partial<DateWords> = {
  monthNames: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  beforeClock: 'kl\\.?',
}
