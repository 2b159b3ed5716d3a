import type { MentionOf } from '../../../news/report/mention.ts'

type Figure = MentionOf<'figure'>

/** Whether two figures are one number: by value, end of its range and order. */
export function isSameNumber(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.upper === b.upper && a.ordinal === b.ordinal
}

/** No unit on one side may be left out of the text; two units, or two nouns of which neither is the other, may not. */
export function isComparable(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || ((a.unit === null || b.unit === null) && a.counts === null && b.counts === null)
}

/** Whether two figures count the same noun, or measure in one unit. */
export function countSame(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false
  if (a.counts === null || b.counts === null) return a.unit !== null && a.counts === b.counts
  return nounOf(a.counts) === nounOf(b.counts)
}

/** Whether two figures are another number for the same quantity. */
export function areRivalFigures(a: Figure, b: Figure): boolean {
  return !isSameNumber(a, b) && a.ordinal === b.ordinal && countSame(a, b)
}

const sameCount: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  citizens: 'inhabitant',
  residents: 'inhabitant',
  lives: 'death',
  dead: 'death',
  killed: 'death',
  died: 'death',
  fatalities: 'death',
  wounded: 'injured',
  hurt: 'injured',
  injuries: 'injured',
  people: 'person',
}

/** A counted noun without its plural ending; enough to hold `seats` and `seat` together. */
function nounOf(noun: string): string {
  const lower = noun.toLowerCase()
  return sameCount[lower] ?? lower.replace(/(?<=[^s])s$/u, '')
}
