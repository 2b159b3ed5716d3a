import { announcesName, readBareNames, readByline } from './byline.ts'
import type { Draft } from './draft.ts'
import { isElsewhere } from './is-elsewhere.ts'
import type { Line } from './line.ts'
import { type MetadataAuthor, metadataAuthor } from './metadata-author.ts'
import { plainWords } from './same-words.ts'

/**
 * Who wrote a page's report, by its tags: the authors that its metadata states, where its text names them as well; else the
 * line that a class or attribute calls its byline. What the text alone says is left to `readAuthor`.
 */
export function readPageByline(draft: Draft): void {
  if (!draft.page) return
  const stated = metadataAuthor(draft.page.metadata)
  if (stated?.isSure && applyStated(draft, stated)) return
  const [line] = linesNear(draft).filter((one) => markedNames(one, draft) !== null)
  if (!line) return
  draft.claims.keep(line, 'byline')
  draft.fields.byline = { text: markedNames(line, draft) ?? '', lines: [line.number], by: 'report' }
}

/** Where the line that names them lists the same people or more, it is the report that states them. */
function applyStated(draft: Draft, { names, source }: MetadataAuthor): boolean {
  const [first = ''] = names
  const line = linesNear(draft).find(({ text, words }) => words <= 30 && saysWords(text, first))
  if (!line) return false
  const read = namesIn(line)
  const said = new Set((read ?? '').split(/, and |, | and | und | y | et | & /u).map(plainWords))
  if (read !== null || line.words <= 12) draft.claims.keep(line, 'byline')
  else draft.claims.use(line, 'byline')
  draft.fields.byline =
    read !== null && names.every((name) => said.has(plainWords(name)))
      ? { text: read, lines: [line.number], by: 'report' }
      : { text: names.join(', '), lines: [line.number], by: 'metadata', source }
  return true
}

const saysWords = (text: string, words: string) => ` ${plainWords(text)} `.includes(` ${plainWords(words)} `)

/** Lines between headline and body, then above, then below: where bylines stand, as near as they stand. */
function linesNear({ lines, headline, body }: Draft): Line[] {
  return [
    ...lines.slice(headline + 1, body.first),
    ...lines.slice(Math.max(0, headline - 15), headline),
    ...lines.slice(body.last + 1, body.last + 25),
  ].filter(({ text }) => text !== '')
}

/** The names of a line that the tags call a byline; one of a name alone needs them to stand close behind its `By`. */
function markedNames(line: Line, draft: Draft): string | null {
  const hint = draft.page?.hints[line.number - 1]
  if (!hint?.byline || line.text.length > 200 || isElsewhere(line, draft)) return null
  const above = draft.lines
    .slice(Math.max(0, line.number - 4), line.number - 1)
    .findLast(({ text }) => text !== '')
  const isAnnounced = above !== undefined && announcesName(above.text) && line.words <= 6
  return namesIn(line) ?? (isAnnounced ? line.text : null)
}

/** Pieces of a line that stand apart are parted by spaces alone. */
const namesIn = ({ text }: Line) =>
  readByline(text.replace(/\s+/gu, ' ')) ?? readBareNames(text.replace(/\s{2,}/gu, ' | '))
