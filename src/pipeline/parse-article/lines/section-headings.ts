import { isInterruption, isListHeading } from './headings.ts'
import { isOrder } from './house-rules.ts'
import { findLexiconKinds } from './lexicon.ts'
import type { Line } from './line.ts'
import type { LineKind, LineKindName, LineKindNames } from './line-kind.ts'

type Kinds = readonly (LineKind | undefined)[]

/** So many headings with prose above and below make a report that has sections. */
export const fewest = 2
/** A heading has at most so many words, and prose at least so many. */
const most = { heading: 8, prose: 12 }

/**
 * The lines that are headings of sections though a page might say their words too: `Related developments`, `Reactions`, `See also`. They
 * stand between paragraphs as the report's other headings do; below the heading of a list of other reports stand titles. What mostly
 * ends a report (`Comments`, `Copyright`, `About the author`) must have another heading of the report below it. Takes the lines that are
 * not blank, and the kind of each by its place among all.
 */
export function sectionHeadings(filled: readonly Line[], kinds: Kinds): ReadonlySet<number> {
  const nameOf = (line: Line) => kinds[line.index]?.name
  const between = betweenProse(filled, kinds)
  const plain = between.filter((line) => plainKinds.has(nameOf(line)))
  const [first, last] = [plain[0]?.index ?? 0, plain.at(-1)?.index ?? 0]
  if (plain.length < fewest) return new Set()
  const times = new Map<string, number>()
  for (const { text } of filled) times.set(text, (times.get(text) ?? 0) + 1)
  const others = between.filter((line) => {
    const name = nameOf(line)
    if (line.index < first || times.get(line.text) !== 1 || !couldHead(line, name)) return false
    return line.index < last || !endsReports(line, name)
  })
  return new Set(others.map(({ index }) => index))
}

/** The short lines right below one paragraph and right above another. */
export function betweenProse(filled: readonly Line[], kinds: Kinds): Line[] {
  const isProse = (line: Line | undefined) =>
    line !== undefined && line.words >= most.prose && kinds[line.index]?.name === 'prose'
  return filled.filter((line, at) => isShort(line) && isProse(filled[at - 1]) && isProse(filled[at + 1]))
}

/** What a heading is by its length alone. */
export const plainKinds: LineKindNames = new Set(['title', 'label'])
const pageKinds: LineKindNames = new Set([
  'furniture',
  'list heading',
  'interruption',
  'end marker',
  'comments',
])

function isShort({ words, endsSentence, text }: Line): boolean {
  return words <= most.heading && !endsSentence && /^\p{Lu}.*\p{L}[’'”"»)]?$/u.test(text)
}

/** Words that no report has headings of: buttons, an advertisement's label. */
const ofPageAlone = new Set(['share', 'account', 'advert'])

function couldHead({ text, words }: Line, name: LineKindName | undefined): boolean {
  if (!pageKinds.has(name) || isOrder(text)) return false
  if (isInterruption({ text, words }) && !isListHeading({ text, words })) return false
  return !findLexiconKinds(text).some((kind) => ofPageAlone.has(kind))
}

const ofTheEnd = new Set(['legal', 'comments'])

function endsReports({ text }: Line, name: LineKindName | undefined): boolean {
  return name === 'end marker' || findLexiconKinds(text).some((kind) => ofTheEnd.has(kind))
}
