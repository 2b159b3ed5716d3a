import * as german from './de/german.ts'
import * as english from './en/english.ts'
import * as spanish from './es/spanish.ts'
import * as french from './fr/french.ts'
import type { OfLanguages } from './lists.ts'
import * as chinese from './other/chinese.ts'
import * as dutch from './other/dutch.ts'
import * as italian from './other/italian.ts'
import * as japanese from './other/japanese.ts'
import * as korean from './other/korean.ts'
import * as polish from './other/polish.ts'
import * as portuguese from './other/portuguese.ts'
import * as russian from './other/russian.ts'
import * as swedish from './other/swedish.ts'
import * as turkish from './other/turkish.ts'
import type { BylineWords, HeadWords, PagePhrases, PageWords, PictureWords } from './page-lists.ts'

/** What pages set around their reports. */
export const pagePhrases: OfLanguages<PagePhrases> = {
  en: english.pagePhrases,
  de: german.pagePhrases,
  es: spanish.pagePhrases,
  fr: french.pagePhrases,
  it: italian.pagePhrases,
  pt: portuguese.pagePhrases,
  nl: dutch.pagePhrases,
  sv: swedish.pagePhrases,
  pl: polish.pagePhrases,
  tr: turkish.pagePhrases,
  ru: russian.pagePhrases,
  ja: japanese.pagePhrases,
  ko: korean.pagePhrases,
  zh: chinese.pagePhrases,
}

/** The words of buttons, labels and notices. */
export const pageWords: OfLanguages<PageWords> = {
  en: english.pageWords,
  de: german.pageWords,
  es: spanish.pageWords,
  fr: french.pageWords,
  it: italian.pageWords,
  pt: portuguese.pageWords,
  pl: polish.pageWords,
  ru: russian.pageWords,
  ja: japanese.pageWords,
}

/** The words beside dates, mastheads, datelines and keywords. */
export const headWords: OfLanguages<HeadWords> = {
  en: english.headWords,
  de: german.headWords,
  es: spanish.headWords,
  fr: french.headWords,
  it: italian.headWords,
  pt: portuguese.headWords,
  nl: dutch.headWords,
  sv: swedish.headWords,
  pl: polish.headWords,
  tr: turkish.headWords,
  ru: russian.headWords,
  ja: japanese.headWords,
  ko: korean.headWords,
  zh: chinese.headWords,
}

/** The words of captions and credits. */
export const pictureWords: OfLanguages<PictureWords> = {
  en: english.pictureWords,
  de: german.pictureWords,
  es: spanish.pictureWords,
  fr: french.pictureWords,
  it: italian.pictureWords,
  ru: russian.pictureWords,
  ja: japanese.pictureWords,
  ko: korean.pictureWords,
}

/** How pages say who wrote a report. */
export const bylineWords: OfLanguages<BylineWords> = {
  en: english.bylineWords,
  de: german.bylineWords,
  es: spanish.bylineWords,
  fr: french.bylineWords,
  it: italian.bylineWords,
  pt: portuguese.bylineWords,
  nl: dutch.bylineWords,
  sv: swedish.bylineWords,
  ru: russian.bylineWords,
  ja: japanese.bylineWords,
  ko: korean.bylineWords,
  zh: chinese.bylineWords,
}
