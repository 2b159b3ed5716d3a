import { givenNames } from '../../text/data/given-names.ts'
import { agencyAlone } from './agencies.ts'
import { announcesName, readBareNames, readByline } from './byline.ts'
import { captionCredit, speaksOfPicture } from './captions.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'
import { isElsewhere } from './page-hints.ts'

interface Found {
  line: Line
  names: string
}

/** Who wrote the report: the first of a byline, an agency, a bare name near the headline, a byline below the body. */
export function readAuthor(draft: Draft): void {
  const { lines, headline, body } = draft
  if (draft.fields.byline) return
  const filled = (from: number, to: number) =>
    lines
      .slice(Math.max(0, from), Math.max(0, to))
      .filter((line) => line.text !== '' && !isElsewhere(line, draft.page) && !isOfPicture(line))
  const below = filled(headline + 1, body.first)
  const above = filled(headline - 6, headline)
  const beside = filled(body.first, body.first + 8).filter(({ index }) => !body.text.has(index))
  const tail = filled(body.last - 1, body.last + 12)
  const signed = filled(body.last + 1, body.last + 6)
  const found =
    firstOf([...below, ...above, ...beside], bylineOf) ??
    firstOf(below, ({ text }) => agencyAlone(text)) ??
    firstOf([...below.slice(0, 12), ...beside], ({ text }) => knownPerson(text)) ??
    firstOf(below.slice(0, 12), ({ text }) => readBareNames(text)) ??
    firstOf(above.slice(-2), ({ text }) => knownPerson(text)) ??
    firstOf(besideDate(draft), ({ text }) => readBareNames(text)) ??
    firstOf(tail, ({ text }) => readByline(text)) ??
    firstOf(signed, ({ text }, above) => (/[:：]$/u.test(above?.text ?? '') ? null : knownPerson(text)))
  if (!found) return
  draft.claims.keep(found.line, 'byline')
  draft.fields.byline = { text: found.names, lines: found.line.numbers, by: 'report' }
}

/** Names alone on a line, of which one begins with a name that people are given: a button is shaped like a name as well. */
function knownPerson(text: string): string | null {
  const names = readBareNames(text)
  if (names === null) return null
  const given = names
    .split(/, and |, | and | und | y | et | & /u)
    .map((name) => name.split(/[\s-]/u, 1)[0] ?? '')
  return given.some((word) => givenNames.has(word.toLowerCase())) ? names : null
}

/** The lines that stand next to the date, wherever the page shows it. */
function besideDate({ lines, fields, body }: Draft): readonly Line[] {
  const number = fields.published?.lines[0]
  const date = lines.findIndex(({ numbers }) => number !== undefined && numbers.includes(number))
  if (date < 0 || date > body.first) return []
  return lines.slice(Math.max(0, date - 3), date + 3).filter(({ words }) => words > 1 && words <= 6)
}

/** Who made a picture wrote no report. */
function isOfPicture({ text, words }: Line): boolean {
  return words > 6 && (captionCredit(text) !== null || speaksOfPicture(text))
}

/** A name may stand on the line below its `By`. */
function bylineOf(line: Line, previous: Line | undefined): string | null {
  const announced = previous !== undefined && announcesName(previous.text)
  return readByline(line.text) ?? (announced && line.words <= 6 ? line.text : null)
}

function firstOf(
  lines: readonly Line[],
  read: (line: Line, previous: Line | undefined) => string | null,
): Found | null {
  for (const [index, line] of lines.entries()) {
    const names = read(line, lines[index - 1])
    if (names !== null) return { line, names }
  }
  return null
}
