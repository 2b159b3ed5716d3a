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
  for (const line of lines.slice(0, body.first)) readSection(line, draft)
  const above = lines.slice(0, headline).findLast(({ text }) => text !== '')
  if (above && isKicker(above, draft)) draft.fields.kicker = stated(above, 'kicker', draft)
  readAuthor(draft)
  for (let index = headline + 1; index < body.first; index++) readBelow(index, draft)
}

function readBelow(index: number, draft: Draft): void {
  const line = draft.lines[index]
  if (!line || line.text === '' || draft.claims.has(line)) return
  const { fields, language } = draft
  const reading = readReadingTime(line.text)
  if (reading !== null) {
    fields.statedReadingTime ??= { minutes: reading, lines: [line.number] }
    draft.claims.keep(line, 'reading time')
  } else if (isCaption(line, draft)) addCaption(line, draft)
  else if (
    line.endsSentence &&
    line.words >= 6 &&
    (line.language ?? language) === language &&
    !fields.standfirst
  )
    fields.standfirst = stated(line, 'standfirst', draft)
}

/** A known section name, alone or beside a date above the headline. */
function readSection(line: Line, draft: Draft): void {
  const text = readMetaLine(line.text)?.rest ?? line.text
  if (draft.fields.section || !isSectionName(text)) return
  draft.fields.section = { ...stated(line, 'section', draft), text }
}

function isKicker(line: Line, { claims, language }: Draft): boolean {
  if (claims.has(line) || line.words < 2 || line.words > 10 || line.endsSentence) return false
  if (line.language !== null && line.language !== language) return false
  return readMetaLine(line.text) === null && readByline(line.text) === null
}

function stated(line: Line, use: string, { claims }: Draft): Stated {
  claims.keep(line, use)
  return { text: line.text, lines: [line.number], by: 'report' }
}
