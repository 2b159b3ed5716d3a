/** An id is the headline's slug and six characters that stand for the text. */
const slugOf = (id: string) => id.replace(/-[0-9a-z]{6}$/, '')

/**
 * Where an id that the bundle does not know leads: the one article whose headline makes the same slug (its text was
 * corrected, or the link was cut before the last hyphen); null where none or several do.
 */
export function findMovedArticle(id: string, known: readonly string[]): string | null {
  const slugs = new Set([id, slugOf(id)])
  const found = known.filter((other) => slugs.has(slugOf(other)))
  return found.length === 1 ? (found[0] ?? null) : null
}
