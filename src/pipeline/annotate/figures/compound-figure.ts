import { figureWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { anyOf } from '../../../language/patterns.ts'
import type { NumberWords } from '../../../language/word-lists.ts'
import type { Token } from '../tokens.ts'

const aged = new RegExp(`^${anyOf(inAll(figureWords, 'aged'))}`, 'u')

export interface FigureDraft {
  start: number
  end: number
  value: number
  numeral: string
  upper: number | null
  unit: string | null
  counts: string | null
  qualifier: string | null
  ordinal: boolean
  reason: string
}

const withNoun = /^(\d[\d.,]*|\p{L}+)-(\p{L}+)(?:-(old|olds|high|long|wide))?$/u
const twoNumbers = /^(\d{1,3})[-–:](\d{1,3})$/u

/** Figures that are one word with a hyphen: `45-year-old`, `12-member`, `2-1`, `10-15`. */
export function compoundFigure(
  token: Token,
  after: Token | undefined,
  { words, text }: { words: NumberWords; text: string },
): FigureDraft | null {
  const numbers = twoNumbers.exec(token.text)
  if (numbers) return withUnit(scoreOrRange(token, after, numbers, text), words)
  const match = withNoun.exec(token.lower)
  const [, number = '', noun = ''] = match ?? []
  const value = /^\d/.test(number) ? Number(number.replaceAll(',', '')) : words.cardinals[number]
  if (!match || value === undefined || Number.isNaN(value) || value === 0) return null
  if (words.cardinals[noun] !== undefined || words.ordinals[noun] !== undefined || words.scales[noun])
    return null
  if (/^(?:thirds?|quarters?|fifths?|way|time|sided?|off|up|on|out|down|to|and)$/.test(noun)) return null
  const unit =
    (aged.test(noun) ? 'year' : null) ??
    words.units[noun] ??
    poundOf(noun, after) ??
    words.units[`${noun}s`] ??
    null
  if (number === 'one' && !unit) return null
  const counts = unit ? null : (token.text.split('-')[1] ?? null)
  const numeral = token.text.slice(0, number.length)
  return {
    ...draftAt(token),
    value,
    numeral,
    upper: null,
    unit,
    counts,
    reason: 'a number joined to what it counts',
  }
}

/** `a 20-pound fish` weighs, `a 20-pound note` is money. */
function poundOf(noun: string, after: Token | undefined): string | null {
  if (noun !== 'pound') return null
  const money =
    /^(?:notes?|coins?|fines?|tickets?|prizes?|fees?|bills?|vouchers?|bets?|deals?|rewards?|bonus|debts?|loans?|tax|charge|discount|increase|rise|cap|limit)$/
  return money.test(after?.lower ?? '') ? 'GBP' : 'lb'
}

function draftAt({ start, end }: Token): Pick<FigureDraft, 'start' | 'end' | 'qualifier' | 'ordinal'> {
  return { start, end, qualifier: null, ordinal: false }
}

/** `10-15 minutes`: what is measured is no count. */
function withUnit(draft: FigureDraft, { units }: NumberWords): FigureDraft {
  const unit = units[draft.counts?.toLowerCase() ?? '']
  return unit === undefined ? draft : { ...draft, unit, counts: null }
}

/** Two numbers with a stroke: a range where something is counted or measured, else a score. */
function scoreOrRange(
  token: Token,
  after: Token | undefined,
  [, first = '', second = '']: RegExpExecArray,
  text: string,
): FigureDraft {
  const value = Number(first)
  const percent = text[token.end] === '%'
  const isRange =
    Number(second) > value && (percent || (after && /^\s$/.test(after.gap) && /s$/.test(after.lower)))
  const end = percent ? token.end + 1 : token.end
  if (!isRange)
    return {
      ...draftAt(token),
      value,
      numeral: token.text,
      upper: Number(second),
      unit: 'score',
      counts: null,
      reason: 'a score; the value is its first number',
    }
  return {
    ...draftAt(token),
    end: !percent && after ? after.end : end,
    value,
    numeral: token.text,
    upper: Number(second),
    unit: percent ? 'percent' : null,
    counts: percent ? null : (after?.text ?? null),
    reason: `a range; the value is its lower end (upper end ${second})`,
  }
}
