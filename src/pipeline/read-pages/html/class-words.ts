import type { WordKind } from '../../../news/page/page-kinds.ts'
import { kinds, pairs } from './data/class-words.ts'
import type { Attributes } from './tokenize-html.ts'

/** What the class and id names of an element speak of; names are read once for each page. */
export type ReadClassWords = (attributes: Attributes) => readonly WordKind[]

const nothing: readonly WordKind[] = []
/** Longer names are not made by people, and tell nothing. */
const longest = 300

export function makeReadClassWords(): ReadClassWords {
  const known = new Map<string, readonly WordKind[]>()
  return (attributes) => {
    const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
    if (names === ' ') return nothing
    const before = known.get(names)
    if (before) return before
    const found = kindsOf(names.slice(0, longest))
    known.set(names, found)
    return found
  }
}

function kindsOf(names: string): readonly WordKind[] {
  const found = new Set<WordKind>()
  for (const name of names.split(/\s+/)) {
    // `has-sidebar`, `with-comments` speak of what stands elsewhere in the element.
    if (/^(?:has|with|no|is|js|hide|show)[-_]/i.test(name)) continue
    const words = wordsOf(name)
    words.forEach((word, at) => {
      const kind = pairs[`${word} ${words[at + 1]}`] ?? kinds.get(word)
      if (kind) found.add(kind)
    })
  }
  return found.size === 0 ? nothing : [...found].sort()
}

/** `relatedPosts__list-2` → `related`, `posts`, `list`. */
function wordsOf(name: string): string[] {
  const parts = name.replace(/([a-z\d])(?=[A-Z])/g, '$1-').toLowerCase()
  return parts.match(/[a-z]+/g) ?? []
}
