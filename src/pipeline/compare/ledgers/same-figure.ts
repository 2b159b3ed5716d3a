import type { MentionOf } from '../../../news/report/mention.ts'
import { countSame, isComparable, isSameNumber } from '../same/same-figures.ts'
import type { AreFacing } from './facing-mentions.ts'
import type { AreLinked } from './linked-sentences.ts'
import type { Entry } from './pair-rows.ts'
import { remembered } from './remembered.ts'

type Figure = MentionOf<'figure'>

/**
 * Which figures speak of the same quantity. Equal values do where they count or measure the same, or stand in linked
 * sentences. Unequal values do only where a link sets them beside each other, and neither is told on the other side: then
 * they are shown as differing.
 */
export function sameFigures(
  { a, b }: { a: Entry<Figure>[]; b: Entry<Figure>[] },
  linked: AreLinked,
  facing: AreFacing,
) {
  const equal = (x: Figure, y: Figure) =>
    isSameNumber(x, y) && isComparable(x, y) && (countSame(x, y) || linked(x, y))
  const toldByB = remembered((x: Figure) => b.some(({ mention }) => equal(x, mention)))
  const toldByA = remembered((y: Figure) => a.some(({ mention }) => equal(mention, y)))
  return ({ mention: x }: Entry<Figure>, { mention: y }: Entry<Figure>): boolean =>
    equal(x, y) || (facing(x, y) && !toldByB(x) && !toldByA(y))
}

export function figuresDiffer(a: Figure, b: Figure): boolean {
  return !isSameNumber(a, b)
}
