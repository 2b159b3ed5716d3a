import type { MentionOf } from '../../../news/mention.ts'
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
    x.value === y.value && x.ordinal === y.ordinal && comparable(x, y) && (countSame(x, y) || linked(x, y))
  const settled = (x: Figure, others: Entry<Figure>[]) => others.some(({ mention }) => equal(x, mention))
  const rivals = (x: Figure, y: Figure) =>
    x.value !== y.value && x.ordinal === y.ordinal && countSame(x, y) && linked(x, y)
  return ({ mention: x }: Entry<Figure>, { mention: y }: Entry<Figure>): boolean => {
    if (equal(x, y)) return true
    if (!rivals(x, y) || settled(x, b) || settled(y, a)) return false
    const ofX = b.filter(({ mention }) => rivals(x, mention))
    const ofY = a.filter(({ mention }) => rivals(mention, y))
    return ofX.length === 1 && ofY.length === 1
  }
}

export function figuresDiffer(a: Figure, b: Figure): boolean {
  return a.value !== b.value
}

/** No unit on one side may be left out of the text; two units, or two nouns of which neither is the other, may not. */
function comparable(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || ((a.unit === null || b.unit === null) && a.counts === null && b.counts === null)
}

function countSame(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false
  if (a.counts === null || b.counts === null) return a.unit !== null && a.counts === b.counts
  return singular(a.counts) === singular(b.counts)
}

const sameCount: Record<string, string> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  citizens: 'inhabitant',
  residents: 'inhabitant',
  lives: 'death',
  dead: 'death',
  wounded: 'injured',
}

/** A counted noun without its plural ending; enough to hold `seats` and `seat` together. */
function singular(noun: string): string {
  const lower = noun.toLowerCase()
  return sameCount[lower] ?? lower.replace(/(?<=[^s])s$/u, '')
}
