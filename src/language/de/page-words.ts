import type { PageWords } from '../page-lists.ts'

/** The words that pages in German are set with around their reports. */
export const pageWords: PageWords = {
  share: 'teilen, drucken, merken',
  account: 'abonn\\p{L}+, anmelden, registrieren',
  legal: 'impressum, datenschutz\\p{L}*, agb, nutzungsbedingungen',
  comments: 'kommentar\\p{L}*, antworten, leser\\p{L}*',
  more: `
    mehr (?:zum|dazu|lesen), lesen sie (?:auch|mehr), weitere, weiterlesen, meistgelesen\\p{L}*`,
  media: 'bild\\p{L}{0,2}, foto\\p{L}*, bildergalerie',
  advert: 'anzeige, werbung',
  source: 'quelle',
  thisSite: 'diese (?:web)?seite',
  orders: '',
  ours: 'kommentarfunktion',
  journalists: '',
  salutations: 'liebe leserin, lieber leser',
  valedictions: 'mit freundlichen grüßen',
  commentRules: 'kommentar\\p{L}*, user-beiträge',
  listLabels: `
    mehr zum thema, lesen sie auch, meistgelesen, empfehlungen, das könnte sie auch interessieren`,
  footLabels: '(?:\\d+ )?kommentare?, impressum',
  tagLabels: 'schlagwörter',
  posted: '',
  by: 'von',
  wrote: 'schrieb',
  page: 'seite',
  of: 'von',
  translated: 'automatisch übersetzt, maschinell übersetzt',
  readOriginal: 'lesen',
  original: 'originalartikel',
  rights: 'alle rechte',
  allRights: 'alle rechte.*',
  buttons: '',
}
