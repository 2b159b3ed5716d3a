import { stem } from '../../../language/words/stems.ts'
import type { Draft } from '../draft.ts'
import { contentWords } from '../lines/content-words.ts'
import { findLexiconKinds } from '../lines/lexicon.ts'
import { type Line, speaksOther } from '../lines/line.ts'
import { isPlayerLabel } from '../lines/player-label.ts'
import { plainWords } from '../lines/same-words.ts'

const proseKinds = new Set(['prose', 'short sentence', 'long open line', 'title', 'caption above credit'])
/** What may stand between headline and standfirst: the rest of the page's head. */
const headKinds = new Set([
  'label',
  'repeated',
  'furniture',
  'interruption',
  'dated',
  'caption',
  'end marker',
  'comments',
  'house rules',
  'appeal',
])

/** A sentence between headline and body; one that ends without a stop follows the headline, or the lines of its head. */
export function isStandfirst(line: Line, draft: Draft): boolean {
  if (draft.headline < 0 || line.words < 4 || speaksOther(line, draft.language)) return false
  if (plainWords(line.text) === plainWords(draft.fields.headline.text)) return false
  if (!proseKinds.has(kindOf(line, draft)) || !speaksOfReport(line, draft)) return false
  if (isNextToHeadline(line, draft)) return true
  if (isPlayerLabel(lineAbove(line, draft)?.text ?? '')) return false
  if (line.endsSentence) return line.words >= 6
  return line.words >= 8 && isBelowHeadOnly(line, draft)
}

/** An advertisement speaks of something else; a caption cut short, of what stands whole below. */
function speaksOfReport(line: Line, { lines, headline, body, language }: Draft): boolean {
  if (findLexiconKinds(line.text).includes('advert') || isCutShort(line, lines)) return false
  if (line.index <= headline + 2) return true
  const report = contentStems(
    [...lines.slice(headline, headline + 1), ...lines.slice(body.first, body.last + 1)],
    language,
  )
  return [...contentStems([line], language)].some((word) => report.has(word))
}

function contentStems(lines: readonly Line[], language: string | null): Set<string> {
  return new Set([...contentWords(lines, language)].filter((word) => word.length > 2).map(stem))
}

function isCutShort({ text, index }: Line, lines: readonly Line[]): boolean {
  const [, begin = ''] = /^(.{20,}?),?\s*(?:\.\.\.|…)$/u.exec(text) ?? []
  return begin !== '' && lines.some((other) => other.index !== index && other.text.startsWith(begin))
}

/** Whether all that stands between the headline and a line is the rest of the page's head. */
function isBelowHeadOnly(line: Line, draft: Draft): boolean {
  for (let above = lineAbove(line, draft); above; above = lineAbove(above, draft))
    if (!draft.claims.has(above) && !headKinds.has(kindOf(above, draft))) return false
  return true
}

export function isNextToHeadline(line: Line, draft: Draft): boolean {
  return lineAbove(line, draft) === undefined
}

/** The nearest line above that is not blank, below the headline. */
function lineAbove({ index }: Line, { lines, headline }: Draft): Line | undefined {
  for (let above = index - 1; above > headline; above--) if (lines[above]?.text !== '') return lines[above]
  return undefined
}

function kindOf({ index }: Line, { body }: Draft): string {
  return body.kinds[index]?.name ?? ''
}
