import { figureWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import type { NumberWords } from '../../../language/word-lists.ts'
import type { Token } from '../tokens.ts'
import type { ReadNumber } from './read-number.ts'

const ofThing = wholeWord(inAll(figureWords, 'of'))
const perCent = new Set(inAll(figureWords, 'perCent'))

interface Place {
  tokens: Token[]
  text: string
  words: NumberWords
}

const symbols: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
}

/** `$` or `EUR` directly before the number at token `at`, with where it starts. */
export function currencyBefore({ tokens, text }: Place, at: number): { unit: string; start: number } | null {
  const number = tokens[at]
  if (!number) return null
  const symbol = /(?:US|A|C)?[$€£¥₹₽₩]\s?$/u.exec(
    text.slice(Math.max(0, number.start - 4), number.start),
  )?.[0]
  const unit = symbol && symbols[symbol.trim()]
  if (symbol && unit) return { unit, start: number.start - symbol.length }
  const code = tokens[at - 1]
  const named = code && /^(?:USD|EUR|GBP|CHF|JPY|CNY)$/.test(code.text) && /^\s$/.test(number.gap)
  return named ? { unit: code.text, start: code.start } : null
}

/** `%`, `€`, `°C` directly after the token at `at`. */
export function currencyAfter(
  { tokens, text }: Place,
  at: number,
): { unit: string; end: number; next: number } | null {
  const token = tokens[at]
  if (!token) return null
  const rest = text.slice(token.end, token.end + 5)
  const sign = /^[\s\u00a0\u202f]?(%|[€$£¥₹₽]|°\s?[CF]?)/u.exec(rest)
  if (!sign?.[1]) return null
  const unit = sign[1] === '%' ? 'percent' : sign[1].startsWith('°') ? 'degree' : symbols[sign[1]]
  if (!unit) return null
  const end = token.end + sign[0].length
  const next = tokens.findIndex((other) => other.start >= end)
  return { unit, end, next: next < 0 ? tokens.length : next }
}

/** What money is `of`; pounds of anything else weigh: `207,528 pounds of sausage`. */
const ofMoney = wholeWord(inAll(figureWords, 'money'))
/** Words beside what weighs. */
const weighing = wholeWord(inAll(figureWords, 'weighing'))

const pounds = wholeWord(inAll(figureWords, 'pounds'))

/** Pounds are money, unless they are `of` a thing (`libras de carne`, `Pfund Fleisch`) or stand beside words of weight. */
function weightOr(unit: string | undefined, tokens: Token[], at: number): string | undefined {
  const word = tokens[at]?.lower ?? ''
  if (unit !== 'GBP' || !pounds.test(word)) return unit
  const thing = thingWeighed(tokens, at, word === 'pfund')
  if (thing && !ofMoney.test(thing)) return 'lb'
  const near = tokens.slice(Math.max(0, at - 4), at + 3)
  return near.some(({ lower }) => weighing.test(lower)) ? 'lb' : unit
}

/** What there are pounds of: after `of` a word in small letters, in German the noun that follows. */
function thingWeighed(tokens: Token[], at: number, isGerman: boolean): string | null {
  const [of, thing] = [tokens[at + 1], tokens[at + 2]]
  if (!of || !/^[ \u00a0]$/u.test(of.gap)) return null
  if (isGerman) return of.capital ? of.lower : null
  return ofThing.test(of.lower) && thing && !thing.capital ? thing.lower : null
}

const wordGap = /^[\s\u00a0\u202f-]*$/u

/** The word for what is measured after a number: `percent`, `per cent`, `kilometres`, `euros`, or letters that hang on it. */
export function unitAfter(
  { tokens, words }: Place,
  { next, suffix }: ReadNumber,
): { unit: string; end: number; next: number } | null {
  const last = tokens[next - 1]
  const hanging = suffix && words.units[suffix.toLowerCase()]
  if (last && hanging) return { unit: hanging, end: last.end, next }
  const at = /^(?:d['’]|de)$/u.test(tokens[next]?.lower ?? '') ? next + 1 : next
  const word = tokens[at]
  if (!word || !wordGap.test(word.gap)) return null
  const cent = tokens[at + 1]
  if (cent && perCent.has(`${word.lower} ${cent.lower}`)) {
    return { unit: 'percent', end: cent.end, next: at + 2 }
  }
  const unit = words.percent.includes(word.lower) ? 'percent' : weightOr(words.units[word.lower], tokens, at)
  if (unit === 'km' && cent?.lower === 'h' && cent.gap === '/')
    return { unit: 'km/h', end: cent.end, next: at + 2 }
  return unit ? { unit, end: word.end, next: at + 1 } : null
}
