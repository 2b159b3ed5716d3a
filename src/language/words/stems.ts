import { stemmer } from 'stemmer'
import { withoutHiddenMarks } from '../sentences/invisible-characters.ts'

const known = new Map<string, string>()
const bound = 50_000

/**
 * The Porter stem of a word, lower-cased, with a possessive ending dropped: `Agreements’` → `agreement`.
 * Remembers what it has met, since a report's words recur (Porter 1980, through the `stemmer` package).
 */
export function stem(word: string): string {
  const met = known.get(word)
  if (met !== undefined) return met
  const bare = withoutHiddenMarks(word)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
  const found = /^[a-z]+$/.test(bare) ? stemmer(bare) : bare
  if (known.size >= bound) known.clear()
  known.set(word, found)
  return found
}
