import { timeWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { anyOf } from '../../../language/patterns.ts'
import type { TimeWords } from '../../../language/word-lists.ts'
import type { ReadingLanguage } from '../reading.ts'

const zone = [
  ...inAll(timeWords, 'zones'),
  ...'GMT UTC MESZ MEZ CEST CET BST EST EDT EET EEST MSK IST JST ET PT'.split(' '),
].join('|')

const year = '(?:1[5-9]|20)\\d{2}'
/** Years alone: after a word that makes them a date, or in brackets. In all languages alike. */
const yearAlone =
  `(?<=(?:^|[\\s(–-])${anyOf(inAll(timeWords, 'beforeYear'))}\\s|\\(|[–-])(?<year>${year})` +
  `(?:\\s?[-–/]\\s?(?<until>(?:${year})|\\d{2}))?` +
  `(?![\\d%]|[.,:]\\d|\\s?${anyOf(inAll(timeWords, 'notAfterYear'))}\\b)`

const isoDate = '\\b(?<iso>(?:19|20)\\d{2}-[01]\\d-[0-3]\\d)\\b'
const dottedDate =
  '(?<![\\d.])(?<day>[0-3]?\\d)\\.(?<monthNumber>[01]?\\d)\\.(?<year>(?:19|20)\\d{2})?(?![\\d])'

export interface TimePatterns {
  /** Longest constructions first, as listed. */
  patterns: TimePattern[]
  /** Some word without which no pattern matches that a digit does not satisfy. */
  trigger: RegExp
}

/** What its words cannot do without: most sentences are told at a glance to hold no such time. */
interface TimePattern {
  pattern: RegExp
  needs: 'digit' | 'trigger' | 'either'
}

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
    needs: needsOf(source),
  }))
  const months = `(?<![a-z])(?:${words.months.join('|')})(?![a-z])`
  const named = [...words.weekdays, ...Object.keys(words.units), ...Object.keys(words.days), months]
  return { patterns, trigger: new RegExp([...named, ...inAll(timeWords, 'further')].join('|'), 'iu') }
}

function needsOf(source: string): TimePattern['needs'] {
  if (/\(\?<(?:day|h|iso|year)>/.test(source)) return 'digit'
  return source.includes('\\d') ? 'either' : 'trigger'
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
