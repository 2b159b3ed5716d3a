import type { PageEvidence } from '../../../news/page-evidence.ts'
import { readByline } from '../byline.ts'
import type { Line } from '../line.ts'
import { announcesLink } from '../line-roles/headings.ts'
import { isOrder } from '../line-roles/house-rules.ts'
import { kindsOfLines } from '../line-roles/kinds-of-lines.ts'
import { isPlayerLabel } from '../line-roles/player-label.ts'
import { readMetaLine } from '../meta-line.ts'
import { readReadingTime } from '../reading-time.ts'
import type { Body } from './body.ts'
import { heaviestBody } from './heaviest-body.ts'
import { lineFeatures } from './line-features.ts'
import { chancesOf, enough } from './line-model.ts'

/**
 * The lines that are the report's text, told from what each line looks like, what stands around it, and how the page's words
 * recur in it (docs/decisions/0019-lines-in-their-places.md). Null where no line reads like prose.
 */
export function findBody(
  lines: readonly Line[],
  { language, page }: { language: string | null; page: PageEvidence | null },
): Body | null {
  const kinds = kindsOfLines(lines, language)
  const filled = lines.filter(({ text }) => text !== '')
  const features = lineFeatures(filled, { kinds, language, page, heaviest: heaviestBody(lines, kinds) })
  const chances = chancesOf(features)
  const listed = listedBelow(filled, kinds)
  const told = filled.filter(
    (line, at) =>
      (chances[at]?.text ?? 0) >= enough &&
      !listed.has(line.index) &&
      !isNever(line, kinds[line.index]?.name),
  )
  const text = told.slice(aboveByline(told, lines, kinds)).map(({ index }) => index)
  const [first] = text
  const last = text.at(-1)
  if (first === undefined || last === undefined) return null
  const titles = new Map(filled.map(({ index }, at) => [index, chances[at]?.headline ?? 0]))
  return { first, last, kinds, text: new Set(text), titles }
}

/** A line of these kinds is something else, also where it stands between paragraphs. */
const never = new Set(['caption', 'comments', 'interruption', 'shouted'])

/** So are a reading time, and an order to the reader (`Sign up for …`). */
function isNever(line: Line, kind = ''): boolean {
  if (never.has(kind) || endOfBox.test(line.text) || (kind === 'appeal' && isOrder(line.text))) return true
  if (line.words <= 6 && (readReadingTime(line.text) !== null || clockAlone.test(line.text))) return true
  return kind === 'dated' && line.words <= 6
}

/** What a running report sets between its entries. */
const clockAlone = /^\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?$/iu
/** What screen readers are told where a box inside a report ends. */
const endOfBox =
  /^(?:end of (?:list|.{2,30}(?:promotion|content|gallery|newsletter))|after .{2,30} promotion)$/iu

const sentences = new Set(['prose', 'long open line', 'list item', 'short sentence'])

/** Titles right below what announces links to other reports, or names a video, up to the next sentence or blank line. */
function listedBelow(filled: readonly Line[], kinds: Body['kinds']): Set<number> {
  const listed = new Set<number>()
  let isListing = false
  let isSet = false
  for (const [at, line] of filled.entries()) {
    const name = kinds[line.index]?.name ?? ''
    const isBelowBlank = line.index - (filled[at - 1]?.index ?? line.index) > 1
    if (announcesLink(line) || isPlayerLabel(line.text)) {
      isListing = true
      isSet = filled[at + 1]?.index === line.index + 1
    } else if (isListing && (sentences.has(name) || (isSet && isBelowBlank))) isListing = false
    else if (isListing) listed.add(line.index)
  }
  return listed
}

/** A standfirst reads like a paragraph: how many sentences stand above the byline or the date that the report begins below. */
function aboveByline(told: readonly Line[], lines: readonly Line[], kinds: Body['kinds']): number {
  for (const many of [1, 2]) {
    const [from, to] = [told[many - 1], told[many]]
    const words = told.slice(0, many).reduce((sum, line) => sum + line.words, 0)
    if (!from || !to || words > longest) return 0
    if (
      lines
        .slice(from.index + 1, to.index)
        .some((line) => kinds[line.index]?.name !== 'interruption' && tellsAuthorOrDay(line))
    )
      return many
  }
  return 0
}

/** No standfirst has more words. */
const longest = 70

function tellsAuthorOrDay({ text, words, endsSentence }: Line): boolean {
  if (words > 15 || endsSentence) return false
  return readByline(text) !== null || readMetaLine(text) !== null
}
