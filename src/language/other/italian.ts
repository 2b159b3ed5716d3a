import type { BylineWords, HeadWords, PagePhrases, PageWords, PictureWords } from '../page-lists.ts'
import type { CommonWords, DateWords } from '../word-lists.ts'

export const pagePhrases: Partial<PagePhrases> = {
  interruptions: ['pubblicità', 'continua a leggere(?: dopo la pubblicità)?', 'leggi (?:anche|di più)'],
  linkOpeners: ['leggi anche', 'guarda anche', 'per approfondire', 'vedi anche'],
  listHeadings: [
    'leggi anche',
    'articoli correlati',
    'potrebbe(?:ro)? interessarti(?: anche)?',
    '(?:i )?più letti',
    'ultime notizie',
    'correlati',
  ],
  commentHeadings: ['(?:lascia un )?comment[io]', 'scrivi un commento'],
  endMarkers: ['tag', 'condividi(?: .{0,20})?', 'argomenti', "sull[’']autore"],
  houseRules: ['riproduzione riservata', 'tutti i diritti', 'utilizza(?:no)? (?:i )?cookie'],
  policies: ['informativa sulla privacy', 'privacy policy'],
  appeals: ['iscriviti', 'abbonati', 'seguici', 'clicca', 'newsletter'],
  toReader: ['tua?', 'tuo', 'nostr\\p{L}+', 'qui', 'ti', 'iscriviti', 'seguici', 'abbonati'],
}

export const pageWords: Partial<PageWords> = {
  page: 'pagina',
  of: 'di',
  rights: 'tutti i diritti, riproduzione',
}

export const headWords: Partial<HeadWords> = {
  published: 'pubblicato',
  updated: 'aggiornato, modificato',
  dateWords: 'data, il, alle, ore',
  newspapers: 'corriere, giornale',
  readingTime: 'tempo di lettura',
  readingTimeAfter: 'di lettura',
}

export const pictureWords: Partial<PictureWords> = {
  by: 'di',
}

export const bylineWords: Partial<BylineWords> = {
  byBeforeName: 'di',
  doubtfulBy: 'di',
  byPhrases: 'a cura di',
  labels: 'testo',
  with: 'e',
  agencies: 'agenzie',
  editors: 'redazione',
  nobodys: 'redazione',
}

export const commonWords: Partial<CommonWords> = {
  functionWords: `
    di, e, il, la, che, in, un, a, per, è, una, non, sono, del, della, da, con, si, le, dei, i, alla, nel, al, gli,
    più, come, ha, anche, lo, delle, dal, ma, su, nella, se, o, ai, questo, cui, degli, ed, loro, ci, dopo, stato,
    era, sul, suo, sua, tra, due, essere, hanno, stata, fra, anni, prima, contro, dalla, senza, alle`,
}

export const dateWords: Partial<DateWords> = {
  monthNames: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio, mag',
    'giugno, giu',
    'luglio, lug',
    'agosto',
    'settembre',
    'ottobre, ott',
    'novembre',
    'dicembre',
  ],
  beforeClock: 'alle(?: ore)?, ore',
}
