import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import { isSectionName } from '../../../language/sentences/sections.ts'
import type { LineUse } from '../../../news/page/line-reason.ts'
import type { Stated } from '../../../news/report/article.ts'
import { addCaption, isCaption } from '../body/add-caption.ts'
import { beginsAlike, captionCredit, isCreditAlone, speaksOfPicture, titlesFilm } from '../body/captions.ts'
import { readByline } from '../byline/byline.ts'
import { readAuthor } from '../byline/read-author.ts'
import type { Draft } from '../draft.ts'
import { readReadingTime } from '../fields/reading-time.ts'
import type { Line } from '../lines/line.ts'
import { isPlayerLabel } from '../lines/player-label.ts'
import { readMetaLine } from './meta-line.ts'
import { isNextToHeadline, isStandfirst } from './standfirst.ts'

/** What stands around the headline, above the body: kicker, section, standfirst, byline, captions. */
export function readHead(draft: Draft): void {
  const { lines, headline, body } = draft
  for (const line of lines.slice(Math.max(0, headline - 4), body.first)) readDatedSection(line, draft)
  readAuthor(draft)
  readPicturesAbove(draft)
  readAbove(draft)
  for (let index = headline + 1; index < body.first; index++) readBelow(index, draft)
}

/** So many lines right above a headline may tell of its picture. */
const mostOfPicture = 4

/** Captions right above the headline: with a credit, or beginning as the one with a credit below does. */
function readPicturesAbove(draft: Draft): void {
  const above = draft.lines.slice(0, Math.max(0, draft.headline)).filter(({ text }) => text !== '')
  const found: Line[] = []
  for (const line of above.slice(-mostOfPicture).reverse()) {
    const [below] = found
    const isTold = captionCredit(line.text) !== null || speaksOfPicture(line.text) || isCreditAlone(line)
    const isAbove = below !== undefined && (isCreditAlone(below) || beginsAlike(line, below))
    if (draft.claims.has(line) || line.words < 3 || !(isTold || (isAbove && line.words >= 6))) break
    found.unshift(line)
  }
  for (const line of found) addCaption(line, draft)
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
  const isPlaced = second === undefined && namesPlace(nearest)
  if (
    isPlaced ||
    (isSectionName(nearest.text) && (isAlone || isSectionOfReport(nearest, above.slice(0, -1))))
  )
    draft.fields.section ??= stated(nearest, 'section', draft)
  else if (isAlone && isKicker(nearest, draft, section || isBelowPicture ? 1 : 2))
    draft.fields.kicker = stated(nearest, 'kicker', draft)
  if (section) draft.fields.section ??= stated(section, 'section', draft)
  if (isBelowPicture && draft.fields.kicker) addCaption(second, draft)
}

/** The country or place that a page files its report under: `MALAYSIA`. */
function namesPlace({ text, tokens }: Line): boolean {
  if (tokens.length > 3 || tokens.join(' ') !== text) return false
  const words = tokens.map((token) => ({ text: token }))
  const found = lookUpPlace(words, 0, 'en')
  return found !== null && found.place.through === 'name' && found.length === tokens.length
}

/** The name of a section that is no entry of a menu: nothing stands over it, a label announces it, the menu has it too, or blanks set it off. */
function isSectionOfReport({ text, index }: Line, over: readonly Line[]): boolean {
  if (!isSectionName(text)) return false
  if (over.length === 0) return true
  if (over.some((other) => other.text.toLowerCase() === text.toLowerCase())) return true
  const [further, nearest] = [over.at(-2), over.at(-1)]
  if (nearest?.text.endsWith(':')) return true
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
    claims.keep(line, 'reading-time')
  } else if (isPictured(line, draft)) addCaption(line, draft)
  else if (!fields.standfirst && isStandfirst(line, draft))
    fields.standfirst = stated(line, 'standfirst', draft)
}

/** The credit of a picture stands no more lines below, blank ones and the caption again included. */
const near = 40

/** A caption, or a sentence above the credit of a picture; a date is in no language, and a standfirst may stand there. */
function isPictured(line: Line, draft: Draft): boolean {
  if (isDateLine(line)) return false
  const isCredited = captionCredit(line.text) !== null
  if (isNextToHeadline(line, draft) && !line.endsSentence && !isCredited && !titlesFilm(line)) return false
  const below = draft.lines.slice(line.index + 1, line.index + 1 + near)
  const next = below.find(({ text }) => text !== '' && text !== line.text)
  return isCaption(line, draft) || (next !== undefined && isCreditAlone(next) && line.words >= 6)
}

/** A caption may state the day of its picture. */
function isDateLine({ text, words }: Line): boolean {
  const isOfPicture = words > 6 && !text.includes('|') && captionCredit(text) !== null
  return readMetaLine(text) !== null && !isOfPicture
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
  if (isPlayerLabel(line.text)) return false
  if ((line.language !== null && line.language !== language) || /[›»>|]/u.test(line.text)) return false
  return readByline(line.text) === null
}

function stated(line: Line, use: LineUse, { claims }: Draft): Stated {
  claims.keep(line, use)
  return { text: line.text, lines: line.numbers, by: 'report' }
}
