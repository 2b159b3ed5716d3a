import type { MentionOf } from '../../../news/mention.ts'
import type { AreLinked } from './linked-sentences.ts'
import type { Entry } from './pair-rows.ts'

type Time = MentionOf<'time'>

/**
 * Which times are the same: those that resolve to the same date (a clock time on one side only is finer, not another),
 * and unresolved ones in the same words. Two dates of the same kind in linked sentences, where neither is told on the
 * other side at all, are one row that differs.
 */
export function sameTimes(a: Entry<Time>[], b: Entry<Time>[], linked: AreLinked) {
  const told = (x: Time, others: Entry<Time>[]) => others.some(({ mention }) => equalTimes(x, mention))
  const rivals = (x: Time, y: Time) =>
    (sameKind(x, y) || oneWithoutDay(x, y)) && !equalTimes(x, y) && linked(x, y)
  return ({ mention: x }: Entry<Time>, { mention: y }: Entry<Time>): boolean => {
    if (equalTimes(x, y)) return !oneWithoutDay(x, y) || linked(x, y)
    if (!rivals(x, y) || told(x, b) || told(y, a)) return false
    const ofX = b.filter(({ mention }) => rivals(x, mention))
    const ofY = a.filter(({ mention }) => rivals(mention, y))
    return ofX.length === 1 && ofY.length === 1
  }
}

export function timesDiffer(a: Time, b: Time): boolean {
  return !equalTimes(a, b)
}

function equalTimes(a: Time, b: Time): boolean {
  if (oneWithoutDay(a, b)) return clockOf(a) === clockOf(b)
  if (a.resolved === null && b.resolved === null) return a.text.toLowerCase() === b.text.toLowerCase()
  if (a.resolved === null || b.resolved === null) return false
  if (a.resolved === b.resolved) return true
  const [x, y] = [a.resolved.split('T'), b.resolved.split('T')]
  return x[0] === y[0] && (x.length === 1 || y.length === 1)
}

/** `7:40 a.m.` and `7:45 a.m. on March 14`: clock times, of which one states its day and the other does not. */
function oneWithoutDay(a: Time, b: Time): boolean {
  return (a.resolved === null) !== (b.resolved === null) && clockOf(a) !== null && clockOf(b) !== null
}

/** `07:40`, of a resolved time or of words that begin with a clock time alone. */
function clockOf({ resolved, text }: Time): string | null {
  if (resolved !== null) return resolved.split('T')[1] ?? null
  const match =
    /^(?:at |around |about |shortly (?:before|after) )?(\d{1,2})(?:[:.](\d{2}))?\s?(?:([ap])\.?\s?m\b\.?)?/iu.exec(
      text,
    )
  const [, hour = '', minute, half] = match ?? []
  if (!match || (minute === undefined && half === undefined)) return null
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`
}

/** Dates of one precision: a day is no rival of a year. */
function sameKind(a: Time, b: Time): boolean {
  const kind = ({ resolved }: Time) => resolved?.split('T')[0]?.replace(/\d/g, '0')
  return kind(a) !== undefined && kind(a) === kind(b)
}
