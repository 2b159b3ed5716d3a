import type { PageEvidence } from '../../../news/page-evidence.ts'
import { readByline } from '../byline.ts'
import type { Line } from '../line.ts'
import { kindsOfLines } from '../line-roles/kinds-of-lines.ts'
import { readMetaLine } from '../meta-line.ts'
import type { Body } from './body.ts'
import { heaviestBody } from './heaviest-body.ts'
import { lineFeatures } from './line-features.ts'
import { chancesOf, enough } from './line-model.ts'

/**
 * The lines that are the report's text, told from what each line looks like, what stands around it, and how the page's words
 * recur in it (docs/decisions/0002-line-roles.md). Null where no line reads like prose.
 */
export function findBody(
  lines: readonly Line[],
  { language, page }: { language: string | null; page: PageEvidence | null },
): Body | null {
  const kinds = kindsOfLines(lines, language)
  const filled = lines.filter(({ text }) => text !== '')
  const features = lineFeatures(filled, { kinds, language, page, heaviest: heaviestBody(lines, kinds) })
  const chances = chancesOf(features)
  const told = filled.filter(({ index }, at) => (chances[at]?.text ?? 0) >= enough && !never.has(kinds[index]?.name ?? ''))
  const text = told.slice(aboveByline(told, lines)).map(({ index }) => index)
  const [first] = text
  const last = text.at(-1)
  if (first === undefined || last === undefined) return null
  const titles = new Map(filled.map(({ index }, at) => [index, chances[at]?.headline ?? 0]))
  return { first, last, kinds, text: new Set(text), titles }
}

/** A line of these kinds is something else, also where it stands between paragraphs. */
const never = new Set(['caption', 'comments', 'dated', 'interruption'])

/** A standfirst reads like a paragraph: how many sentences stand above the byline or the date that the report begins below. */
function aboveByline(told: readonly Line[], lines: readonly Line[]): number {
  for (const many of [1, 2]) {
    const [from, to] = [told[many - 1], told[many]]
    const words = told.slice(0, many).reduce((sum, line) => sum + line.words, 0)
    if (!from || !to || words > longest) return 0
    if (lines.slice(from.index + 1, to.index).some(tellsAuthorOrDay)) return many
  }
  return 0
}

/** No standfirst has more words. */
const longest = 70

function tellsAuthorOrDay({ text, words, endsSentence }: Line): boolean {
  if (words > 15 || endsSentence) return false
  return readByline(text) !== null || readMetaLine(text) !== null
}
