import type { Stated } from '../../news/article.ts'
import { isSectionName } from '../../text/sections.ts'
import { addCaption, isCaption } from './add-caption.ts'
import { readByline } from './byline.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'
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
  } else if (isCaption(line, draft)) addCaption(line, draft)
  else if (!fields.standfirst && isStandfirst(line, draft))
    fields.standfirst = stated(line, 'standfirst', draft)
}

const proseKinds = new Set(['prose', 'short sentence', 'long open line', 'title'])

/** A sentence between headline and body; one that ends without a stop must stand right below the headline. */
function isStandfirst(line: Line, { lines, headline, language, body }: Draft): boolean {
  if (line.words < 4 || (line.language ?? language) !== language) return false
  if (!proseKinds.has(body.kinds[line.number - 1]?.name ?? '')) return false
  const next = lines.slice(headline + 1).find(({ text }) => text !== '')
  return line === next || (line.endsSentence && line.words >= 6)
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
  if (line.language !== null && line.language !== language) return false
  return readByline(line.text) === null
}

function stated(line: Line, use: string, { claims }: Draft): Stated {
  claims.keep(line, use)
  return { text: line.text, lines: [line.number], by: 'report' }
}
