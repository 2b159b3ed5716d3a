import type { MentionOf } from '../../../news/report/mention.ts'
import type { Span } from '../../../news/report/sentence.ts'
import { MentionList } from '../mention-list.ts'
import { type Reading, wordsOf } from '../reading.ts'
import { indexSpans } from '../span-index.ts'
import type { Token } from '../tokens.ts'
import { compoundFigure, type FigureDraft } from './compound-figure.ts'
import { countedFate, countedNoun, ordinalNoun } from './counted-noun.ts'
import type { FigurePlace as Place } from './figure-place.ts'
import { isMeant } from './is-meant.ts'
import { numberWords } from './number-words.ts'
import { type ReadNumber, readNumber } from './read-number.ts'
import { currencyAfter, currencyBefore, unitAfter } from './unit-of.ts'

/**
 * Figures of all sentences. `taken` are stretches that are read otherwise: a year is a time, the 7 of `Group of 7` a
 * part of a name. The same figure in the same words is one mention with several places.
 */
export function findFigures(reading: Reading, taken: Span[]): MentionOf<'figure'>[] {
  const language = reading.language
  if (language === null) return []
  const mentions = new MentionList<MentionOf<'figure'>>()
  const isBusy = indexSpans(taken)
  reading.tokens.forEach((tokens, sentence) => {
    const text = reading.sentences[sentence]?.text ?? ''
    const isFree = (token: Token) => !isBusy(sentence, token)
    for (const draft of figuresIn({ tokens, text, language, words: numberWords[language] }, isFree)) {
      const { start, end, ...rest } = draft
      const span = { sentence, start, end }
      add(mentions, { kind: 'figure', text: wordsOf(reading, span), spans: [span], ...rest })
    }
  })
  return mentions.all
}

function add(mentions: MentionList<MentionOf<'figure'>>, mention: MentionOf<'figure'>): void {
  const same = mentions.find(mention.text)
  if (same) same.spans.push(...mention.spans)
  else mentions.add(mention, mention.counts === null ? null : mention.text)
}

function figuresIn(place: Place, isFree: (token: Token) => boolean): FigureDraft[] {
  const found: FigureDraft[] = []
  const { tokens } = place
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !mayBeNumber(token, place.words) || !isFree(token)) continue
    const compound = compoundFigure(token, tokens[i + 1], place)
    const number = compound ? null : readNumber(tokens, i, place.words)
    const draft = compound ?? (number && figureOf(place, number))
    if (draft) found.push(draft)
    if (number) i = Math.max(i, lastOf(place, number, draft) - 1)
  }
  return found
}

/** Most words are told at a glance to be no number. */
function mayBeNumber({ text, lower }: Token, { said }: Place['words']): boolean {
  return /^\d/.test(text) || text.includes('-') || said.has(lower)
}

/** The first token after what was read, so that no part of a range is read twice. */
function lastOf({ tokens }: Place, number: ReadNumber, draft: FigureDraft | null): number {
  if (!draft) return number.next
  const after = tokens.findIndex((token) => token.start >= draft.end)
  return Math.max(number.next, after < 0 ? tokens.length : after)
}

function figureOf(place: Place, number: ReadNumber): FigureDraft | null {
  const range = rangeEnd(place, number)
  const last = range ?? number
  const unit = unitOf(place, number, last)
  // `76ers`: letters that are no unit make the digits part of a name.
  if (last.suffix && !unit) return null
  const noun = unit ? countAfterPercent(place, unit) : nounOf(place, last)
  if (!isMeant(place, { number, last, hasUnit: unit !== null, hasNoun: noun !== null })) return null
  const first = range ? firstOfRange(place, number.first) : number.first
  const own = unit?.start ?? place.tokens[first]?.start ?? 0
  const minus = unit ? minusBefore(place, own) : null
  const qualifier = qualifierBefore(place, minus ?? own)
  const numberEnd = place.tokens[last.next - 1]?.end ?? 0
  return {
    start: qualifier?.start ?? minus ?? own,
    end: Math.max(numberEnd, unit?.end ?? 0, unit ? 0 : (noun?.end ?? 0)),
    value: (minus === null ? 1 : -1) * number.value * (range ? sharedScale(number, range) : 1),
    numeral: place.text.slice(place.tokens[number.first]?.start ?? 0, numberEnd),
    upper: range?.value ?? null,
    unit: unit?.unit ?? null,
    counts: noun?.text ?? null,
    qualifier: qualifier?.text ?? null,
    ordinal: number.ordinal,
    reason: range ? `a range; the value is its lower end (upper end ${range.value})` : reasonOf(number),
  }
}

function reasonOf({ ordinal, digits }: ReadNumber): string {
  return ordinal ? 'an ordinal number' : digits ? 'a number in digits' : 'a number in words'
}

/** `10 to 15`, `between 10 and 15`: the number where a range ends. `427% to $22.6 billion` is none. */
function rangeEnd(place: Place, number: ReadNumber): ReadNumber | null {
  const { tokens, words, language } = place
  const joins = { en: /^(?:to|or)$/, de: /^(?:bis|oder)$/, fr: /^(?:à|ou)$/, es: /^(?:a|o)$/ }[language]
  const and = { en: 'and', de: 'und', fr: 'et', es: 'y' }[language]
  const join = tokens[number.next]
  const between = /^(?:between|zwischen|entre)$/.test(tokens[number.first - 1]?.lower ?? '')
  if (
    !join ||
    number.ordinal ||
    /[,;:()]/.test(join.gap) ||
    !(joins.test(join.lower) || (between && join.lower === and))
  )
    return null
  const end = readNumber(tokens, number.next + 1, words)
  return end && !end.ordinal && end.value > number.value && isOneMeasure(place, number, end) ? end : null
}

/** `2 to 3 million`: the scale of the last is the first's too, unless that then were the greater. */
function sharedScale({ value, factor }: ReadNumber, last: ReadNumber): number {
  return factor === 1 && last.factor >= 1000 && value < 1000 && value < last.value / last.factor
    ? last.factor
    : 1
}

/** Both ends measure the same: a unit behind the first stands behind the last too, one before it need not be said again. */
function isOneMeasure(place: Place, first: ReadNumber, last: ReadNumber): boolean {
  const [before, after] = [currencyBefore(place, first.first), currencyAfter(place, first.next - 1)]
  const end = unitOf(place, last, last)
  if (after) return after.unit === end?.unit
  if (before === null) return true
  const own = currencyBefore(place, last.first)
  // `$5 to 10%`: what stands behind the last is of another kind.
  const behind = currencyAfter(place, last.next - 1) ?? unitAfter(place, last)
  return own === null ? behind === null || behind.unit === before.unit : own.unit === before.unit
}

/** `between` belongs to the words of a range. */
function firstOfRange({ tokens }: Place, first: number): number {
  return /^(?:between|zwischen|entre)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first
}

interface PlacedUnit {
  unit: string
  start: number | null
  end: number
  next: number
}

function unitOf(place: Place, number: ReadNumber, last: ReadNumber): PlacedUnit | null {
  if (number.ordinal) return null
  const before = currencyBefore(place, number.first)
  if (before) return { ...before, end: place.tokens[last.next - 1]?.end ?? 0, next: last.next }
  const after = currencyAfter(place, last.next - 1) ?? unitAfter(place, last)
  return after && { ...after, start: null }
}

/** `12 percent of voters`: what the share is a share of. */
function countAfterPercent(
  { tokens, language }: Place,
  unit: PlacedUnit,
): { text: string; end: number } | null {
  if (unit.unit !== 'percent' || !/^(?:of|der|des|de)$/.test(tokens[unit.next]?.lower ?? '')) return null
  const from = tokens[unit.next + 1]?.lower === 'the' ? unit.next + 2 : unit.next + 1
  const noun = tokens[countedNoun(tokens, from, { language, one: false })?.at ?? -1]
  return noun ? { text: noun.text, end: unit.end } : null
}

function nounOf({ tokens, language }: Place, last: ReadNumber): { text: string; end: number } | null {
  const found = last.ordinal
    ? ordinalNoun(tokens, last.next, language)
    : (countedNoun(tokens, last.next, { language, one: last.value === 1 }) ??
      (language === 'en' && last.value > 1 ? countedFate(tokens, last.next) : null))
  const noun = found && tokens[found.at]
  return noun ? { text: noun.text, end: noun.end } : null
}

/** `minus 9 degrees`, `-4 °C`: where the sign of what is measured stands. `au moins` is none. */
function minusBefore({ text }: Place, start: number): number | null {
  const sign = /(?:(?<!\p{L}|\b(?:au|al|lo) )(?:minus|moins|menos)[\s\u00a0]|(?<=^|[\s(])[-−])$/iu.exec(
    text.slice(0, start),
  )
  return sign ? sign.index : null
}

function qualifierBefore({ text, words }: Place, start: number): { text: string; start: number } | null {
  const before = text.slice(Math.max(0, start - 24), start).replace(/[\s\u00a0]+$/u, '')
  const offset = Math.max(0, start - 24)
  const lower = before.toLowerCase()
  for (const qualifier of words.qualifiers) {
    if (!lower.endsWith(qualifier) || /\p{L}/u.test(lower.at(-qualifier.length - 1) ?? ' ')) continue
    const from = before.length - qualifier.length
    return { text: before.slice(from), start: offset + from }
  }
  return null
}
