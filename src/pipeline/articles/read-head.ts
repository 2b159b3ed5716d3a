import type { Stated } from '../../news/article.ts'
import { isSectionName } from '../../text/sections.ts'
import { addCaption, isCaption } from './add-caption.ts'
import { readByline } from './byline.ts'
import { isCreditAlone } from './captions.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'
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

/** Kicker and section stand right above the headline, with nothing over them; the last entry of a menu is neither. */
function readAbove(draft: Draft): void {
  const above = draft.lines.slice(0, draft.headline).filter(({ text }) => text !== '')
  const [second, nearest] = [above.at(-2), above.at(-1)]
  if (!nearest) return
  const section = above.length === 2 && second && isSectionName(second.text) ? second : undefined
  const isAlone = second === undefined || section !== undefined || readMetaLine(second.text) !== null
  if (!isAlone) return
  if (isSectionName(nearest.text)) draft.fields.section ??= stated(nearest, 'section', draft)
  else if (isKicker(nearest, draft)) draft.fields.kicker = stated(nearest, 'kicker', draft)
  if (section) draft.fields.section ??= stated(section, 'section', draft)
}

function readBelow(index: number, draft: Draft): void {
  const line = draft.lines[index]
  if (!line || line.text === '' || draft.claims.has(line)) return
  const { fields, claims } = draft
  const minutes = readReadingTime(line.text)
  if (minutes !== null) {
    fields.statedReadingTime ??= { minutes, lines: [line.number] }
    claims.keep(line, 'reading time')
  } else if (isPictured(line, draft)) addCaption(line, draft)
  else if (!fields.standfirst && isStandfirst(line, draft))
    fields.standfirst = stated(line, 'standfirst', draft)
}

/** A caption, or a sentence above the credit of a picture; a date is in no language, and a standfirst may stand there. */
function isPictured(line: Line, draft: Draft): boolean {
  if (readMetaLine(line.text) !== null || (isNextToHeadline(line, draft) && !line.endsSentence)) return false
  const [next] = draft.lines.slice(line.number).filter(({ text }) => text !== '' && text !== line.text)
  return isCaption(line, draft) || (next !== undefined && isCreditAlone(next) && line.words >= 6)
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
  if (line.words < 4 || (line.language ?? draft.language) !== draft.language) return false
  if (!proseKinds.has(kindOf(line, draft))) return false
  if (isNextToHeadline(line, draft)) return true
  const between = linesBetween(line, draft)
  if (isPlayerLabel(between.at(-1)?.text ?? '')) return false
  if (line.endsSentence) return line.words >= 6
  const isHead = between.every((other) => draft.claims.has(other) || headKinds.has(kindOf(other, draft)))
  return isHead && line.words >= 8
}

function isNextToHeadline(line: Line, draft: Draft): boolean {
  return linesBetween(line, draft).length === 0
}

function linesBetween({ number }: Line, { lines, headline }: Draft): readonly Line[] {
  return lines.slice(headline + 1, number - 1).filter(({ text }) => text !== '')
}

function kindOf({ number }: Line, { body }: Draft): string {
  return body.kinds[number - 1]?.name ?? ''
}

/** A known section name beside a date, near the headline. */
function readDatedSection(line: Line, draft: Draft): void {
  const text = readMetaLine(line.text)?.rest
  if (draft.fields.section || text === undefined || !isSectionName(text)) return
  draft.fields.section = { ...stated(line, 'section', draft), text }
}

function isKicker(line: Line, { claims, language, body }: Draft): boolean {
  const kind = body.kinds[line.number - 1]?.name
  if (claims.has(line) || line.words < 2 || line.words > 10 || (kind !== 'title' && kind !== 'label'))
    return false
  if ((line.language !== null && line.language !== language) || /[›»>|]/u.test(line.text)) return false
  return readByline(line.text) === null
}

function stated(line: Line, use: string, { claims }: Draft): Stated {
  claims.keep(line, use)
  return { text: line.text, lines: [line.number], by: 'report' }
}
