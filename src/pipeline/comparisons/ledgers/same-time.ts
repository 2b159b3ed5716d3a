import type { MentionOf } from '../../../news/mention.ts'
import { areRivalTimes, isSameTime, isWithoutDay } from '../same/same-times.ts'
import type { AreLinked } from './linked-sentences.ts'
import type { Entry } from './pair-rows.ts'

type Time = MentionOf<'time'>

/**
 * Which times are the same: those that resolve to the same date (a clock time on one side only is finer, not another),
 * and unresolved ones in the same words. Two dates of the same kind in linked sentences, where neither is told on the
 * other side at all, are one row that differs.
 */
export function sameTimes(a: Entry<Time>[], b: Entry<Time>[], linked: AreLinked) {
  const told = (x: Time, others: Entry<Time>[]) => others.some(({ mention }) => isSameTime(x, mention))
  const rivals = (x: Time, y: Time) => areRivalTimes(x, y) && linked(x, y)
  return ({ mention: x }: Entry<Time>, { mention: y }: Entry<Time>): boolean => {
    if (isSameTime(x, y)) return !isWithoutDay(x, y) || linked(x, y)
    if (!rivals(x, y) || told(x, b) || told(y, a)) return false
    const ofX = b.filter(({ mention }) => rivals(x, mention))
    const ofY = a.filter(({ mention }) => rivals(mention, y))
    return ofX.length === 1 && ofY.length === 1
  }
}

export function timesDiffer(a: Time, b: Time): boolean {
  return !isSameTime(a, b)
}
