import type { MentionOf } from '../../../news/mention.ts'
import { areRivalFigures, countSame, isComparable, isSameNumber } from '../same/same-figures.ts'
import type { AreLinked } from './linked-sentences.ts'
import type { Entry } from './pair-rows.ts'

type Figure = MentionOf<'figure'>

/**
 * Which figures speak of the same quantity. Equal values do where they count or measure the same, or stand in linked
 * sentences. Unequal values do only where linked sentences count the same noun or measure in the same unit, and
 * neither side has another candidate: then they are shown as differing.
 */
export function sameFigures(a: Entry<Figure>[], b: Entry<Figure>[], linked: AreLinked) {
  const equal = (x: Figure, y: Figure) =>
    isSameNumber(x, y) && isComparable(x, y) && (countSame(x, y) || linked(x, y))
  const settled = (x: Figure, others: Entry<Figure>[]) => others.some(({ mention }) => equal(x, mention))
  const rivals = (x: Figure, y: Figure) => areRivalFigures(x, y) && linked(x, y)
  return ({ mention: x }: Entry<Figure>, { mention: y }: Entry<Figure>): boolean => {
    if (equal(x, y)) return true
    if (!rivals(x, y) || settled(x, b) || settled(y, a)) return false
    const ofX = b.filter(({ mention }) => rivals(x, mention))
    const ofY = a.filter(({ mention }) => rivals(mention, y))
    return ofX.length === 1 && ofY.length === 1
  }
}

export function figuresDiffer(a: Figure, b: Figure): boolean {
  return !isSameNumber(a, b)
}
