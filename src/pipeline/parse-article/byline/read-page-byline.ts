import type { Draft } from '../draft.ts'
import type { Line } from '../lines/line.ts'
import { plainWords } from '../lines/same-words.ts'
import { type MetadataAuthor, metadataAuthor } from '../metadata/metadata-author.ts'
import { hintOf, isElsewhere } from '../metadata/page-hints.ts'
import { announcesName, isInitials } from './beside-names.ts'
import { readBareNames, readByline } from './byline.ts'

/** A line with the one above it that is not blank. */
interface Placed {
  line: Line
  above: Line | undefined
}

/**
 * Who wrote a page's report, by its tags: the authors that its metadata states, where its text names them as well; else the
 * line that a class or attribute calls its byline. What the text alone says is left to `readAuthor`.
 */
export function readPageByline(draft: Draft): void {
  if (!draft.page) return
  const stated = metadataAuthor(draft.page.metadata)
  const near = linesNear(draft)
  if (stated?.isSure && applyStated(draft, { stated, near })) return
  for (const placed of near) {
    const names = markedNames(placed, draft)
    if (names === null) continue
    draft.claims.keep(placed.line, 'byline')
    draft.fields.byline = { text: names, lines: placed.line.numbers, by: 'report' }
    return
  }
}

/** Where the line that names them lists the same people or more, it is the report that states them. */
function applyStated(
  draft: Draft,
  { stated: { names, source }, near }: { stated: MetadataAuthor; near: readonly Placed[] },
): boolean {
  const [first = ''] = names
  const line = near.find((one) => one.line.words <= 30 && saysWords(one.line.text, first))?.line
  if (!line) return false
  const read = namesIn(line)
  const said = new Set((read ?? '').split(/, and |, | and | und | y | et | & /u).map(plainWords))
  if (read !== null || line.words <= 12) draft.claims.keep(line, 'byline')
  else draft.claims.use(line, 'byline')
  draft.fields.byline =
    read !== null && names.every((name) => said.has(plainWords(name)))
      ? { text: read, lines: line.numbers, by: 'report' }
      : { text: names.join(', '), lines: line.numbers, by: 'metadata', source }
  return true
}

const saysWords = (text: string, words: string) => ` ${plainWords(text)} `.includes(` ${plainWords(words)} `)

/** Lines between headline and body, then above, then below: where bylines stand. */
function linesNear({ lines, headline, body }: Draft): Placed[] {
  const stretch = (from: number, to: number) => {
    const filled = lines
      .slice(Math.max(0, from), Math.max(0, to))
      .filter(({ text }) => text !== '' && !isInitials(text))
    return filled.map((line, at) => ({ line, above: filled[at - 1] }))
  }
  return [
    ...stretch(headline + 1, body.first),
    ...stretch(headline - 15, headline),
    ...stretch(body.last + 1, body.last + 25),
  ]
}

/** The names of a line that the tags call a byline; one of a name alone needs them to stand close behind its `By`. */
function markedNames({ line, above }: Placed, { page }: Draft): string | null {
  if (!hintOf(line, page)?.byline || line.text.length > 200 || isElsewhere(line, page)) return null
  const isAnnounced = above !== undefined && announcesName(above.text) && line.words <= 6
  return namesIn(line) ?? (isAnnounced ? line.text : null)
}

/** Pieces of a line that stand apart are parted by spaces alone. */
const namesIn = ({ text }: Line) =>
  readByline(text.replace(/\s+/gu, ' ')) ?? readBareNames(text.replace(/\s{2,}/gu, ' | '))
