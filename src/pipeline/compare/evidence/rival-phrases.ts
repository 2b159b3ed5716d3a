import { countryName } from '../../../language/places/place-lexicon.ts'
import type { MentionOf } from '../../../news/report/mention.ts'
import { areOtherNames } from '../measures/other-people.ts'
import { areRivalFigures, isSameNumber } from '../same/same-figures.ts'
import { areRivalTimes, isSameTime, isWithin } from '../same/same-times.ts'
import { type LoosePhrase, soleMention } from './phrases-between.ts'

/**
 * Whether two loose phrases speak of the same thing and say it otherwise: another number for the same noun or unit, another
 * date of one precision in clauses that share a tie, another place beside the same tie, another person before one. `besides`: how firmly they stand beside one tie, 0 where
 * they do not.
 */
export function areRivals(x: LoosePhrase, y: LoosePhrase, besides: number): boolean {
  if (x.kind !== y.kind) return false
  if (x.kind === 'figure') {
    return withMentions(x, y, 'figure', (p, q) =>
      besides > 0 ? areNumbersApart(p, q) : countOtherwise(p, q),
    )
  }
  if (x.kind === 'time') {
    return x.clause.some((tie) => y.clause.includes(tie)) && withMentions(x, y, 'time', areRivalTimes)
  }
  if (x.kind === 'place') return besides > 0 && withMentions(x, y, 'place', areApart)
  return x.kind === 'name' && besides >= bothFollow && withMentions(x, y, 'person', areOtherNames)
}

/** What two phrases stand beside when the same tie follows both. */
const bothFollow = 2

/** Whether two phrases of one kind may answer one question: `5 km` is no answer to `5 people`. */
export function mayFace(x: LoosePhrase, y: LoosePhrase): boolean {
  const [p, q] = [soleMention(x, 'figure'), soleMention(y, 'figure')]
  return p === null || q === null || (p.unit === q.unit && p.ordinal === q.ordinal)
}

/** Whether two phrases of times say the same: a day and its month, a date and its week-day. */
export function isSameOtherwise(x: LoosePhrase, y: LoosePhrase): boolean {
  if (x.kind !== 'time' || y.kind !== 'time') return false
  return withMentions(x, y, 'time', (p, q) => isSameTime(p, q) || isWithin(p, q))
}

function withMentions<K extends 'figure' | 'time' | 'place' | 'person'>(
  x: LoosePhrase,
  y: LoosePhrase,
  kind: K,
  test: (p: MentionOf<K>, q: MentionOf<K>) => boolean,
): boolean {
  const [p, q] = [soleMention(x, kind), soleMention(y, kind)]
  return p !== null && q !== null && test(p, q)
}

/** Two numbers for one noun, wherever they stand. */
function countOtherwise(p: MentionOf<'figure'>, q: MentionOf<'figure'>): boolean {
  return p.counts !== null && areRivalFigures(p, q) && !isHedged(p, q)
}

/** Two numbers beside one tie, in one unit, of which at most one says what it counts: `killed 14`, `killed 15 people`. */
function areNumbersApart(p: MentionOf<'figure'>, q: MentionOf<'figure'>): boolean {
  if (p.counts !== null && q.counts !== null) return countOtherwise(p, q)
  return !isSameNumber(p, q) && p.unit === q.unit && p.ordinal === q.ordinal && !isHedged(p, q)
}

const [largeNumber, roundedBy] = [100, 0.1]

/** `more than $1 million` may be $1.1 million: a large number that is hedged on one side, and near. */
function isHedged(p: MentionOf<'figure'>, q: MentionOf<'figure'>): boolean {
  const [least, most] = [Math.min(p.value, q.value), Math.max(p.value, q.value)]
  return (
    (p.qualifier !== null || q.qualifier !== null) && least >= largeNumber && most - least <= roundedBy * most
  )
}

/** Two places of which neither lies in the other, as far as their countries tell. */
function areApart(p: MentionOf<'place'>, q: MentionOf<'place'>): boolean {
  if (p.country === null || q.country === null) return p.name !== q.name
  const isCountry = ({ name, country }: MentionOf<'place'>) => countryName(country ?? '') === name
  return p.country !== q.country || (!isCountry(p) && !isCountry(q))
}
