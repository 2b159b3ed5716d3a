import type { MentionOf } from '../../../news/report/mention.ts'
import { isSameTime, isWithoutDay } from '../same/same-times.ts'
import type { AreFacing } from './facing-mentions.ts'
import type { AreLinked } from './linked-sentences.ts'
import type { Entry } from './pair-rows.ts'
import { remembered } from './remembered.ts'

type Time = MentionOf<'time'>

/**
 * Which times are the same: those that resolve to the same date (a clock time on one side only is finer, not another),
 * and unresolved ones in the same words. Two dates that a link sets beside each other, where neither is told on the other
 * side at all, are one row that differs.
 */
export function sameTimes(
  { a, b }: { a: Entry<Time>[]; b: Entry<Time>[] },
  linked: AreLinked,
  facing: AreFacing,
) {
  const toldByB = remembered((x: Time) => b.some(({ mention }) => isSameTime(x, mention)))
  const toldByA = remembered((y: Time) => a.some(({ mention }) => isSameTime(y, mention)))
  return ({ mention: x }: Entry<Time>, { mention: y }: Entry<Time>): boolean => {
    if (isSameTime(x, y)) return !isWithoutDay(x, y) || linked(x, y)
    return facing(x, y) && !toldByB(x) && !toldByA(y)
  }
}

export function timesDiffer(a: Time, b: Time): boolean {
  return !isSameTime(a, b)
}
