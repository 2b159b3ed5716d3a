import type { Token } from '../tokens.ts'

/** Tokens `[from, to)` of a sentence that name an organisation, and why. */
export interface FoundOrganisation {
  name: string
  abbreviation: string | null
  from: number
  to: number
  reason: string
  /** It is one of those that are listed. */
  known?: true
}

/** Tokens as they stand, with what stands between them. */
export function nameOf(tokens: Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, gap }, i) => (i === 0 ? text : gap + text))
    .join('')
}
