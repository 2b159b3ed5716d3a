import type { LineHint, PageEvidence } from '../../../news/page/page-evidence.ts'
import type { Line } from '../lines/line.ts'
import { plainWords } from '../lines/same-words.ts'
import { hintOf, regionsElsewhere } from '../metadata/page-hints.ts'

interface Candidate {
  index: number
  hint: LineHint
  /** The page's metadata states the same. */
  isStated: boolean
  isAboveBody: boolean
}

/** In order: the first that some line fits names the headline. */
const rules: ((candidate: Candidate) => boolean)[] = [
  ({ hint, isStated }) => hint.heading === 1 && isStated,
  ({ hint, isStated, isAboveBody }) => hint.heading !== null && isStated && isAboveBody,
  ({ hint }) => hint.heading === 1 && (hint.main || hint.article !== null),
  ({ hint }) => hint.heading === 1,
  ({ hint, isStated, isAboveBody }) => isStated && isAboveBody && !hint.list && hint.linkShare < 1,
  ({ hint, isStated }) => hint.heading !== null && isStated,
  ({ hint }) => hint.heading !== null && hint.words.includes('headline'),
]

/**
 * The line of a page that its tags call the headline: its first-level heading, best the one that its metadata states as
 * well; else the line above the body, at `first`, that its metadata states. Null where the text has no tags, or they call
 * nothing so. Words that name the house are none.
 */
export function pageHeadline(
  lines: readonly Line[],
  { page, first }: { page: PageEvidence | null | undefined; first: number },
): number | null {
  if (!page) return null
  const stated = new Set(page.metadata.headline.map(({ text }) => plainWords(text)))
  const houses = new Set(page.metadata.publisher.map(({ text }) => plainWords(text)))
  const candidates = lines.flatMap((line, index): Candidate[] => {
    const hint = hintOf(line, page)
    if (!hint || line.words === 0 || line.words > 60 || regionsElsewhere.has(hint.region)) return []
    const plain = plainWords(line.text)
    return houses.has(plain) ? [] : [{ index, hint, isStated: stated.has(plain), isAboveBody: index < first }]
  })
  for (const rule of rules) {
    const found = candidates.find(rule)
    if (found) return found.index
  }
  return null
}
