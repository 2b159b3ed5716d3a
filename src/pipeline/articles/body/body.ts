import type { LineKind } from '../line-roles/line-kind.ts'

/** Where the report's text stands: `lines[first..last]`, and which of them are its text; what each line is by its looks. */
export interface Body {
  first: number
  last: number
  kinds: (LineKind | undefined)[]
  text: Set<number>
}
