import { announcesLink } from '../lines/headings.ts'
import type { Line } from '../lines/line.ts'
import type { LineKindNames } from '../lines/line-kind.ts'
import { isPlayerLabel } from '../lines/player-label.ts'
import { isAgeAlone } from '../lines/relative-time.ts'
import type { Body } from './body.ts'

const sentences: LineKindNames = new Set(['prose', 'long open line', 'list item', 'short sentence'])

/**
 * Titles right below what announces links to other reports, or names a video, up to the next sentence or blank line; `entries` are the
 * times of a running report.
 */
export function listedBelow(
  filled: readonly Line[],
  kinds: Body['kinds'],
  entries: ReadonlySet<number>,
): Set<number> {
  const listed = new Set<number>()
  let isListing = false
  let isSet = false
  for (const [at, line] of filled.entries()) {
    const name = kinds[line.index]?.name
    if (isBlurb(line, filled.slice(Math.max(0, at - 2), at))) listed.add(line.index)
    const isBelowBlank = line.index - (filled[at - 1]?.index ?? line.index) > 1
    const namesFilm = isPlayerLabel(line.text) && !entries.has(line.index)
    if (name === 'list heading' || announcesLink(line) || namesFilm) {
      isListing = true
      isSet = filled[at + 1]?.index === line.index + 1
    } else if (isListing && (sentences.has(name) || (isSet && isBelowBlank))) isListing = false
    else if (isListing) listed.add(line.index)
  }
  return listed
}

/** So many lines in a row, each of so many words: a report's own lists are shorter, or their items end as sentences do. */
const row = { fewest: 6, words: 13 }

/** The lines of pages' long lists of other reports, whose titles are as long as sentences and end as none. */
export function rowsOfTitles(filled: readonly Line[]): ReadonlySet<number> {
  const titles = new Set<number>()
  let run: number[] = []
  for (const { index, words, endsSentence } of filled) {
    if (words >= row.words && !endsSentence) run.push(index)
    else run = []
    if (run.length >= row.fewest) for (const at of run.slice(-row.fewest)) titles.add(at)
  }
  return titles
}

/** What a video between paragraphs tells, right below its age and its length. */
function isBlurb(line: Line, [age, length]: readonly Line[]): boolean {
  if (!age || !length || length.index !== line.index - 1) return false
  return isAgeAlone(age.text) && /\d:\d\d/u.test(length.text) && isPlayerLabel(length.text)
}
