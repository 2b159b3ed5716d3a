import type { TimeWords } from '../data/word-lists.ts'
import type { ReadingLanguage } from '../reading.ts'
import { timeWords } from './time-words.ts'

const zone =
  'local time|Ortszeit|heure locale|hora local|GMT|UTC|MESZ|MEZ|CEST|CET|BST|EST|EDT|EET|EEST|MSK|IST|JST|ET|PT'

/** Years alone: after a word that makes them a date, or in brackets. In all languages alike. */
const yearAlone =
  '(?<=(?:^|[\\s(–-])(?:in|since|until|till|by|from|during|before|after|early|late|mid|around|the|and|to|of|its|a|last|im|Jahr|Jahre|seit|bis|ab|von|vor|nach|und|en|depuis|jusqu’en|dès|de|entre|et|desde|hasta|antes de|y|año)\\s|\\(|[–-])(?<year>(?:1[5-9]|20)\\d{2})(?:\\s?[-–/]\\s?(?<until>(?:(?:1[5-9]|20)\\d{2})|\\d{2}))?(?![\\d%]|[.,:]\\d|\\s?(?:percent|per cent|km|euros?|dollars?|people|troops|soldiers|metres|meters|miles|tonnes|tons)\\b)'

const isoDate = '\\b(?<iso>(?:19|20)\\d{2}-[01]\\d-[0-3]\\d)\\b'
const dottedDate =
  '(?<![\\d.])(?<day>[0-3]?\\d)\\.(?<monthNumber>[01]?\\d)\\.(?<year>(?:19|20)\\d{2})?(?![\\d])'

/** The compiled patterns of a language, longest constructions first as listed. */
export const timePatterns: Record<ReadingLanguage, RegExp[]> = {
  en: compile(timeWords.en),
  de: compile(timeWords.de),
  fr: compile(timeWords.fr),
  es: compile(timeWords.es),
}

function compile(words: TimeWords): RegExp[] {
  const sources = [isoDate, dottedDate, ...words.patterns, yearAlone]
  return sources.map((source) => new RegExp(filledIn(source, words), 'giu'))
}

function filledIn(source: string, words: TimeWords): string {
  const parts: Record<string, string> = {
    weekday: `(?<weekday>${words.weekdays.join('|')})`,
    weekday2: `(?:${words.weekdays.join('|')})`,
    month: `(?<month>${words.months.join('|')})`,
    unit: `(?:${Object.keys(words.units).join('|')})`,
    number: `(?:${words.numbers}|\\d{1,3})`,
    last: `(?:${words.last})`,
    present: `(?:${words.present})`,
    next: `(?:${words.next})`,
    zone,
  }
  return source.replace(/\{([a-z]\w+)\}/g, (whole, name: string) => parts[name] ?? whole)
}
