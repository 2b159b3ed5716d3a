import { meaningsEn } from '../en/meanings.ts'
import { stem } from './stems.ts'

const groupOf = new Map<string, number>()
for (const [number, line] of meaningsEn.trim().split('\n').entries()) {
  for (const word of line.split(' ')) if (!groupOf.has(stem(word))) groupOf.set(stem(word), number)
}

/** Number of the meaning that an English stem shares with others, or null where it stands alone. */
export function meaningOf(stemmed: string): number | null {
  return groupOf.get(stemmed) ?? null
}
