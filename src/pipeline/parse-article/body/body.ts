import type { LineKind } from '../lines/line-kind.ts'

/** Where the report's text stands: `lines[first..last]`, and which of them are its text; what each line is by its looks. */
export interface Body {
  first: number
  last: number
  kinds: (LineKind | undefined)[]
  text: Set<number>
  /** How likely each line is the headline, by what surrounds it, 0..1. */
  titles: ReadonlyMap<number, number>
}
