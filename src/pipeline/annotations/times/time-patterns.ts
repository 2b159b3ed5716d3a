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

export interface TimePatterns {
  /** Longest constructions first, as listed. */
  patterns: { pattern: RegExp; needsDigit: boolean }[]
  /** Some word or digit without which no pattern matches: most sentences are told by it to hold no time. */
  trigger: RegExp
}

/** Further words of the patterns that are no unit, weekday or month. */
const otherTriggers =
  'noon|midnight|midday|dawn|dusk|daybreak|sunrise|sunset|morning|afternoon|evening|overnight|quarter|since|mittag|mitternacht|nacht|morgen|abend|seit|midi|minuit|veille|lendemain|matin|soir|nuit|depuis|dès|mediodía|medianoche|madrugada|mañana|tarde|noche|desde|fall|weekend|verano|invierno|otoño|primavera|été|hiver|printemps|automne|sommer|herbst|frühjahr|wochenende'

/** The compiled patterns of each language. */
export const timePatterns: Record<ReadingLanguage, TimePatterns> = {
  en: compile(timeWords.en),
  de: compile(timeWords.de),
  fr: compile(timeWords.fr),
  es: compile(timeWords.es),
}

function compile(words: TimeWords): TimePatterns {
  const sources = [isoDate, dottedDate, ...words.patterns, yearAlone]
  const patterns = sources.map((source) => ({
    pattern: new RegExp(filledIn(source, words), 'giu'),
    needsDigit: /\(\?<(?:day|h|iso|year)>/.test(source),
  }))
  const named = [...words.weekdays, ...words.months, ...Object.keys(words.units), ...Object.keys(words.days)]
  return { patterns, trigger: new RegExp(`\\d|${named.join('|')}|${otherTriggers}`, 'iu') }
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
