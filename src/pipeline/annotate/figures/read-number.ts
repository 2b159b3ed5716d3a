import { figureWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { anyOf } from '../../../language/patterns.ts'
import type { NumberWords } from '../../../language/word-lists.ts'
import type { Token } from '../tokens.ts'

/** A number of a sentence: the tokens `[first, next)` that say it. */
export interface ReadNumber {
  value: number
  ordinal: boolean
  first: number
  next: number
  /** Said in digits, so it is a number whatever stands around it. */
  digits: boolean
  /** Letters that hang on the digits: `km` of `12km`. */
  suffix: string | null
  /** What its digits were multiplied by: a million of `3 million`. */
  factor: number
}

const ordinalSuffix = new RegExp(`^${anyOf(inAll(figureWords, 'ordinalEndings'))}$`, 'iu')
const hangingLetters = /^(\d[\d.,’']*)(\p{L}*)$/u
const simpleGap = /^[\s\u00a0\u202f-]+$/u

/** Reads the number that begins at token `at`: digits or words with their scale (`2.5 million`), else null. */
export function readNumber(tokens: Token[], at: number, words: NumberWords): ReadNumber | null {
  const token = tokens[at]
  if (!token) return null
  const inDigits = hangingLetters.exec(token.text)
  if (inDigits) return readDigits(tokens, at, inDigits, words)
  const ordinal = words.ordinals[token.lower]
  if (ordinal !== undefined) {
    return { value: ordinal, ordinal: true, first: at, next: at + 1, digits: false, suffix: null, factor: 1 }
  }
  return readDecimalWords(tokens, at, words) ?? readWords(tokens, at, words)
}

const decimalPoint = /^(?:point|komma|virgule|coma)$/

/** `one point two million`, `two and a half million`: a number in words, what follows its point, then its scale. */
function readDecimalWords(tokens: Token[], at: number, words: NumberWords): ReadNumber | null {
  const point = at + 1
  const whole = cardinal(tokens[at]?.lower ?? '', words)
  if (whole === null) return null
  const half = ['and', 'a', 'half'].every((word, i) => tokens[at + 1 + i]?.lower === word)
  if (half) {
    const scaled = scale(tokens, at + 4, words)
    return saidInWords(at, (whole + 0.5) * scaled.factor, scaled)
  }
  if (!decimalPoint.test(tokens[point]?.lower ?? '')) return null
  let next = point + 1
  let digits = ''
  while (simpleGap.test(tokens[next]?.gap ?? '')) {
    const digit = cardinal(tokens[next]?.lower ?? '', words)
    if (digit === null || digit > 9) break
    digits += digit
    next++
  }
  if (digits === '') return null
  const scaled = scale(tokens, next, words)
  return saidInWords(at, round(Number(`${whole}.${digits}`) * scaled.factor), scaled)
}

function saidInWords(
  first: number,
  value: number,
  { next, factor }: { next: number; factor: number },
): ReadNumber {
  return { value, ordinal: false, first, next, digits: false, suffix: null, factor }
}

function readDigits(
  tokens: Token[],
  at: number,
  match: RegExpExecArray,
  words: NumberWords,
): ReadNumber | null {
  let next = at + 1
  let digits = match[1] ?? ''
  const letters = match[2] ?? ''
  // 100 000: groups of three behind a space are one number where the space does not break, or in French and Spanish.
  while (!letters && /^\d{1,3}$/.test(digits.slice(-3)) && isGroup(tokens[next], words)) {
    digits += tokens[next]?.text
    next++
  }
  const value = digitsToNumber(digits, words.decimalComma)
  if (value === null) return null
  const ordinal = ordinalSuffix.test(letters)
  const ownScale = scaleOfLetters(tokens, at, letters, words)
  const suffix = letters && !ordinal && ownScale === undefined ? letters : null
  const scaled = ownScale === undefined ? scale(tokens, next, words) : { factor: ownScale, next }
  const { factor } = scaled
  return { value: round(value * factor), ordinal, first: at, next: scaled.next, digits: true, suffix, factor }
}

/** `5bn`, `80m people`; `5MM` are millions, `5mm` is a length. */
function scaleOfLetters(
  tokens: Token[],
  at: number,
  letters: string,
  words: NumberWords,
): number | undefined {
  if (letters === 'MM') return 1e6
  return letters === 'm' && !isMillion(tokens, at) ? undefined : words.scales[letters.toLowerCase()]
}

/** `80m` are metres, unless money or something counted (`5m people`). */
function isMillion(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return (
    /[$€£¥₹]\s?$/u.test(token?.gap ?? '') ||
    (next !== undefined && /^ $/.test(next.gap) && /(?:s|people|men|women|children)$/.test(next.lower))
  )
}

function isGroup(token: Token | undefined, words: NumberWords): boolean {
  if (!token || !/^\d{3}$/.test(token.text)) return false
  return /^[\u00a0\u202f\u2009]$/u.test(token.gap) || (words.decimalComma && token.gap === ' ')
}

/** `two hundred and fifty thousand`: parts are added, scales multiply what came before. */
function readWords(tokens: Token[], at: number, words: NumberWords): ReadNumber | null {
  let total = 0
  let current = 0
  let next = at
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || (i > at && !simpleGap.test(token.gap))) break
    const value = cardinal(token.lower, words)
    const factor = i > at && next > at ? words.scales[token.lower] : undefined
    if (value !== null && fitsAfter(current, value)) current += value
    else if (factor !== undefined && token.lower.length > 2) {
      if (factor >= 1000) total += Math.max(current, 1) * factor
      current = factor >= 1000 ? 0 : Math.max(current, 1) * factor
    } else if (words.and.includes(token.lower) && current % 100 === 0 && current + total >= 100) continue
    else break
    next = i + 1
  }
  if (next === at) return null
  return { value: total + current, ordinal: false, first: at, next, digits: false, suffix: null, factor: 1 }
}

/** `hundred` alone may be added to; `twenty` takes only units. */
function fitsAfter(current: number, value: number): boolean {
  if (current === 0) return true
  if (current % 100 === 0) return value < 100
  return current % 10 === 0 && current % 100 >= 20 && value < 10
}

function cardinal(word: string, words: NumberWords): number | null {
  const whole = words.cardinals[word]
  if (whole !== undefined) return whole
  const parts = word.split('-')
  if (parts.length !== 2) return null
  const [tens, ones] = parts.map((part) => words.cardinals[part])
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null
}

function scale(tokens: Token[], at: number, words: NumberWords): { factor: number; next: number } {
  const token = tokens[at]
  if (token?.text === 'MM' && simpleGap.test(token.gap)) return { factor: 1e6, next: at + 1 }
  const factor = token && simpleGap.test(token.gap) ? words.scales[token.lower] : undefined
  if (factor === undefined || token?.upper) return { factor: 1, next: at }
  // `1.5 lakh crore`, `two thousand million`: scales multiply.
  const further = tokens[at + 1]
  const times =
    further && simpleGap.test(further.gap) && !further.upper ? words.scales[further.lower] : undefined
  return times !== undefined && (further?.text.length ?? 0) > 2
    ? { factor: factor * times, next: at + 2 }
    : { factor, next: at + 1 }
}

/** Digits with their marks as a number, or null for what is none (`1.2.3`). */
function digitsToNumber(text: string, decimalComma: boolean): number | null {
  const digits = text.replace(/[.,’']+$/u, '').replace(/[’']/gu, '')
  const [thousands, decimal] = decimalComma ? ['.', ','] : [',', '.']
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{2,3})+(?:\\${decimal}\\d+)?$`)
  if (grouped.test(digits)) return Number(digits.replaceAll(thousands, '').replace(decimal, '.'))
  if (/^\d+(?:[.,]\d+)?$/.test(digits)) return Number(digits.replace(',', '.'))
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? Number(digits.replaceAll('.', '')) : null
}

function round(value: number): number {
  return Number(value.toPrecision(12))
}
