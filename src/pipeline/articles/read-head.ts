import type { Stated } from '../../news/article.ts'
import { isSectionName } from '../../text/sections.ts'
import { stem } from '../../text/stems.ts'
import { addCaption, isCaption } from './add-caption.ts'
import { readByline } from './byline.ts'
import { captionCredit, isCreditAlone } from './captions.ts'
import { contentWords } from './content-words.ts'
import type { Draft } from './draft.ts'
import { type Line, speaksOther } from './line.ts'
import { findLexiconKinds } from './line-roles/lexicon.ts'
import { isPlayerLabel } from './line-roles/player-label.ts'
import { readMetaLine } from './meta-line.ts'
import { readAuthor } from './read-author.ts'
import { readReadingTime } from './reading-time.ts'

/** What stands around the headline, above the body: kicker, section, standfirst, byline, captions. */
export function readHead(draft: Draft): void {
  const { lines, headline, body } = draft
  for (const line of lines.slice(Math.max(0, headline - 4), body.first)) readDatedSection(line, draft)
  readAuthor(draft)
  readAbove(draft)
  for (let index = headline + 1; index < body.first; index++) readBelow(index, draft)
}

/**
 * Kicker and section stand right above the headline. The last entry of a menu is neither: it must be clear that they
 * belong to the report, since nothing, a date or a picture stands over them, or since the menu names the section already.
 *
 *     World  Culture       menu
 *     Culture              section, said again
 *     Theatre              kicker
 *     Stage falls silent   headline
 */
function readAbove(draft: Draft): void {
  const above = draft.lines.slice(0, Math.max(0, draft.headline)).filter(({ text }) => text !== '')
  const [second, nearest] = [above.at(-2), above.at(-1)]
  if (!nearest) return
  const isMenu = above.length === 2 && isSectionName(nearest.text)
  const section = second && !isMenu && isSectionOfReport(second, above.slice(0, -2)) ? second : undefined
  const isBelowPicture = second !== undefined && /[.!?]\s/u.test(second.text) && isCaption(second, draft)
  const isAlone = second === undefined || section || isBelowPicture || readMetaLine(second.text) !== null
  if (isSectionName(nearest.text) && (isAlone || isSectionOfReport(nearest, above.slice(0, -1))))
    draft.fields.section ??= stated(nearest, 'section', draft)
  else if (isAlone && isKicker(nearest, draft, section || isBelowPicture ? 1 : 2))
    draft.fields.kicker = stated(nearest, 'kicker', draft)
  if (section) draft.fields.section ??= stated(section, 'section', draft)
  if (isBelowPicture && draft.fields.kicker) addCaption(second, draft)
}

/** The name of a section that is no entry of a menu: nothing stands over it, the menu has it too, or blanks set it off. */
function isSectionOfReport({ text, index }: Line, over: readonly Line[]): boolean {
  if (!isSectionName(text)) return false
  if (over.length === 0) return true
  if (over.some((other) => other.text.toLowerCase() === text.toLowerCase())) return true
  const [further, nearest] = [over.at(-2), over.at(-1)]
  const isSetOff = nearest !== undefined && index - nearest.index > 1
  return isSetOff && further !== undefined && nearest.index - further.index === 1
}

function readBelow(index: number, draft: Draft): void {
  const line = draft.lines[index]
  if (!line || line.text === '' || draft.claims.has(line)) return
  const { fields, claims } = draft
  const minutes = readReadingTime(line.text)
  if (minutes !== null) {
    fields.statedReadingTime ??= { minutes, lines: line.numbers }
    claims.keep(line, 'reading time')
  } else if (isPictured(line, draft)) addCaption(line, draft)
  else if (!fields.standfirst && isStandfirst(line, draft))
    fields.standfirst = stated(line, 'standfirst', draft)
}

/** The credit of a picture stands no more lines below, blank ones and the caption again included. */
const near = 40

/** A caption, or a sentence above the credit of a picture; a date is in no language, and a standfirst may stand there. */
function isPictured(line: Line, draft: Draft): boolean {
  if (isDateLine(line)) return false
  if (isNextToHeadline(line, draft) && !line.endsSentence && captionCredit(line.text) === null) return false
  const below = draft.lines.slice(line.index + 1, line.index + 1 + near)
  const next = below.find(({ text }) => text !== '' && text !== line.text)
  return isCaption(line, draft) || (next !== undefined && isCreditAlone(next) && line.words >= 6)
}

/** A caption may state the day of its picture. */
function isDateLine({ text, words }: Line): boolean {
  const isOfPicture = words > 6 && !text.includes('|') && captionCredit(text) !== null
  return readMetaLine(text) !== null && !isOfPicture
}

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
function isStandfirst(line: Line, draft: Draft): boolean {
  if (draft.headline < 0 || line.words < 4 || speaksOther(line, draft.language)) return false
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

function isNextToHeadline(line: Line, draft: Draft): boolean {
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

/** A known section name beside a date, near the headline; `UK` and `US` tell whose time it is. */
function readDatedSection(line: Line, draft: Draft): void {
  const text = readMetaLine(line.text)?.rest
  if (draft.fields.section || text === undefined || !isSectionName(text) || /^u\.?[ks]\.?$/iu.test(text))
    return
  draft.fields.section = { ...stated(line, 'section', draft), text }
}

/** A page may list a kicker among its topics again. */
const kickerKinds = new Set(['title', 'label', 'repeated'])

function isKicker(line: Line, { claims, language, body }: Draft, fewest: number): boolean {
  const kind = body.kinds[line.index]?.name
  if (claims.has(line) || line.words < fewest || line.words > 10 || !kickerKinds.has(kind ?? '')) return false
  if ((line.language !== null && line.language !== language) || /[›»>|]/u.test(line.text)) return false
  return readByline(line.text) === null
}

function stated(line: Line, use: string, { claims }: Draft): Stated {
  claims.keep(line, use)
  return { text: line.text, lines: line.numbers, by: 'report' }
}
