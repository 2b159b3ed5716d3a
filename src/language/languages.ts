import * as german from './de/german.ts'
import * as english from './en/english.ts'
import * as spanish from './es/spanish.ts'
import * as french from './fr/french.ts'
import type { OfLanguages } from './lists.ts'
import type { FigureWords, NameWords, PlaceWords } from './name-lists.ts'
import * as dutch from './other/dutch.ts'
import * as indonesian from './other/indonesian.ts'
import * as italian from './other/italian.ts'
import * as japanese from './other/japanese.ts'
import * as korean from './other/korean.ts'
import * as polish from './other/polish.ts'
import * as portuguese from './other/portuguese.ts'
import * as russian from './other/russian.ts'
import * as swedish from './other/swedish.ts'
import * as turkish from './other/turkish.ts'
import * as ukrainian from './other/ukrainian.ts'
import * as vietnamese from './other/vietnamese.ts'
import type { GrammarWords, SpeechWords } from './speech-lists.ts'
import type {
  ClaimWords,
  CommonWords,
  DateWords,
  NumberWords,
  SentenceWords,
  TimeWords,
} from './word-lists.ts'

/** The words of time. */
export const timeWords: OfLanguages<TimeWords> = {
  en: english.timeWords,
  de: german.timeWords,
  es: spanish.timeWords,
  fr: french.timeWords,
}

/** The words of number. */
export const numberWords: OfLanguages<NumberWords> = {
  en: english.numberWords,
  de: german.numberWords,
  es: spanish.numberWords,
  fr: french.numberWords,
}

/** The words by which sentences and sections are told. */
export const sentenceWords: OfLanguages<SentenceWords> = {
  en: english.sentenceWords,
  de: german.sentenceWords,
  es: spanish.sentenceWords,
  fr: french.sentenceWords,
}

/** The commonest words. */
export const commonWords: OfLanguages<CommonWords> = {
  en: english.commonWords,
  de: german.commonWords,
  es: spanish.commonWords,
  fr: french.commonWords,
  it: italian.commonWords,
  pt: portuguese.commonWords,
  nl: dutch.commonWords,
  sv: swedish.commonWords,
  pl: polish.commonWords,
  tr: turkish.commonWords,
  id: indonesian.commonWords,
  vi: vietnamese.commonWords,
}

/** The words of dates and times of day. */
export const dateWords: OfLanguages<DateWords> = {
  en: english.dateWords,
  de: german.dateWords,
  es: spanish.dateWords,
  fr: french.dateWords,
  it: italian.dateWords,
  pt: portuguese.dateWords,
  nl: dutch.dateWords,
  sv: swedish.dateWords,
  pl: polish.dateWords,
  tr: turkish.dateWords,
  ru: russian.dateWords,
  ja: japanese.dateWords,
  ko: korean.dateWords,
  uk: ukrainian.dateWords,
  id: indonesian.dateWords,
}

/** The words by which texts tell who says what. */
export const speechWords: OfLanguages<SpeechWords> = {
  en: english.speechWords,
  de: german.speechWords,
  es: spanish.speechWords,
  fr: french.speechWords,
}

/** The small words that hold sentences together. */
export const grammarWords: OfLanguages<GrammarWords> = {
  en: english.grammarWords,
  de: german.grammarWords,
  es: spanish.grammarWords,
  fr: french.grammarWords,
}

/** The words by which names of people, things and bodies are told. */
export const nameWords: OfLanguages<NameWords> = {
  en: english.nameWords,
  de: german.nameWords,
  es: spanish.nameWords,
  fr: french.nameWords,
}

/** The words that stand with names of places. */
export const placeWords: OfLanguages<PlaceWords> = {
  en: english.placeWords,
  de: german.placeWords,
  es: spanish.placeWords,
  fr: french.placeWords,
}

/** The words beside figures. */
export const figureWords: OfLanguages<FigureWords> = {
  en: english.figureWords,
  de: german.figureWords,
  es: spanish.figureWords,
  fr: french.figureWords,
}

/** The words by which clauses and claims are compared. */
export const claimWords: OfLanguages<ClaimWords> = {
  en: english.claimWords,
  de: german.claimWords,
  es: spanish.claimWords,
  fr: french.claimWords,
}
