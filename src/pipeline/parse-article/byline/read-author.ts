import { isGivenName } from '../../../language/names/given-name.ts'
import { isUsuallyName } from '../../../language/words/rarity.ts'
import { stem } from '../../../language/words/stems.ts'
import { captionCredit, isCreditAlone, speaksOfPicture } from '../body/captions.ts'
import type { Draft } from '../draft.ts'
import { readMetaLine } from '../head/meta-line.ts'
import { tellsOfAuthors } from '../lines/house-rules.ts'
import type { Line } from '../lines/line.ts'
import { isElsewhere } from '../metadata/page-hints.ts'
import { agencyAlone } from './agencies.ts'
import { announcesName, isInitials } from './beside-names.ts'
import { readBareNames, readByline } from './byline.ts'
import { staffIn } from './staff.ts'

interface Found {
  line: Line
  names: string
}

/** A line with its neighbours that are not blank. */
interface Placed {
  line: Line
  above: Line | undefined
  below: Line | undefined
}

/**
 * Who wrote the report: the first of a byline, an agency, a name near the headline, a name beside the date, a byline or a
 * signature below the body. A name without a `By` is believed as far as its words are those of names and its place is a byline's.
 */
export function readAuthor(draft: Draft): void {
  if (draft.fields.byline) return
  const { head, above, beside, tail, signed, dated } = placesOf(draft)
  const found =
    firstOf([...head, ...above, ...beside], bylineOf) ??
    firstOf(head, ({ line }) => agencyAlone(line.text)) ??
    firstOf([...head.slice(0, 12), ...beside], ({ line }) => knownPerson(line.text)) ??
    firstOf(dated, ({ line }) => staffIn(line.text) ?? likelyPerson(line.text)) ??
    firstOf(head.slice(0, 12), ({ line }) => likelyPerson(line.text)) ??
    firstOf(head.slice(0, 2), ({ line }) => staffIn(line.text)) ??
    firstOf(above.slice(-2), ({ line }) => knownPerson(line.text)) ??
    firstOf(tail, bylineOf) ??
    firstOf(signed, signatureOf)
  if (!found) return
  draft.claims.keep(found.line, 'byline')
  draft.fields.byline = { text: found.names, lines: found.line.numbers, by: 'report' }
}

/** Where bylines stand. */
function placesOf(draft: Draft) {
  const { lines, headline, body } = draft
  const filled = lines.filter(({ text }) => text !== '' && !isInitials(text))
  const masthead = draft.fields.publisher?.lines ?? []
  const placed = filled.map((line, at): Placed => ({ line, above: filled[at - 1], below: filled[at + 1] }))
  const within = (from: number, to: number) =>
    placed.filter(
      ({ line }) =>
        line.index >= from &&
        line.index < to &&
        !isElsewhere(line, draft.page) &&
        !isOfPicture(line) &&
        !line.numbers.every((number) => masthead.includes(number)),
    )
  const from = placed.findIndex(({ line }) => line.index >= body.first)
  const end = Math.min(placed[from + 8]?.line.index ?? lines.length, body.last + 1)
  return {
    head: within(headline + 1, body.first),
    above: within(headline - 6, headline),
    beside: within(body.first, end).filter(({ line }) => !body.text.has(line.index)),
    tail: within(body.last - 1, body.last + 12),
    signed: within(body.last + 1, body.last + 6),
    dated: besideDay(within(headline - 12, end), draft),
  }
}

/** The lines that hold the day of the report, or stand next to it but for one, on its side of the headline. */
function besideDay(placed: readonly Placed[], { fields, body, headline }: Draft): Placed[] {
  const days = fields.published?.lines ?? []
  const held = placed.flatMap(({ line }, at) =>
    line.numbers.some((number) => days.includes(number)) ? [at] : [],
  )
  const isAbove = (place: Placed | undefined) => (place?.line.index ?? headline) < headline
  return placed.filter(
    ({ line }, at) =>
      line.words <= 12 &&
      !body.text.has(line.index) &&
      held.some((day) => Math.abs(day - at) <= 2 && isAbove(placed[day]) === isAbove(placed[at])),
  )
}

/** Names alone on a line, of which one begins with a name that people are given: a button is shaped like a name as well. */
function knownPerson(text: string): string | null {
  const names = readBareNames(text)
  return names !== null && partsOf(names).some(isGivenName) ? names : null
}

/** Names alone on a line, in each of which some word is none that texts use of anything else: `Get Price Quote` is no name. */
function likelyPerson(text: string): string | null {
  const names = readBareNames(text)
  if (names === null) return null
  return partsOf(names).every((name) => isGivenName(name) || isNamed(name)) ? names : null
}

const partsOf = (names: string) => names.split(/, and |, | and | und | y | et | & /u)

function isNamed(name: string): boolean {
  if (/^\p{Lu}\. \p{Lu}\p{L}/u.test(name)) return true
  const words = name.split(/\s/u).filter((word) => /^\p{Lu}[\p{L}’']{2}/u.test(word))
  return words.length > 1 && words.some((word) => isUsuallyName(stem(word.toLowerCase())) !== false)
}

/** Who made a picture wrote no report. */
function isOfPicture(line: Line): boolean {
  const { text, words } = line
  return (
    (isCreditAlone(line) && agencyAlone(text) === null) ||
    (words > 6 && (captionCredit(text) !== null || speaksOfPicture(text)))
  )
}

/** A name may stand on the line below its `By`. */
function bylineOf({ line, above }: Placed): string | null {
  const announced = above !== undefined && announcesName(above.text) && line.words <= 6
  return readByline(line.text) ?? (announced ? (knownPerson(line.text) ?? nameAfterLabel(line)) : null)
}

/** What stands alone below a label: no button, no day. */
function nameAfterLabel({ text }: Line): string | null {
  return /^\p{Lu}/u.test(text) && readMetaLine(text) === null && !/[.!?:]$/u.test(text) ? text : null
}

/** Below the body, a name alone: one that people have, or one that the next line tells more of. */
function signatureOf({ line, above, below }: Placed): string | null {
  if (/[:：]$/u.test(above?.text ?? '')) return null
  const names = readBareNames(line.text)
  if (names === null) return null
  const isTold = below !== undefined && (below.text.startsWith(`${names} `) || tellsOfAuthors(below.text))
  return isTold || knownPerson(line.text) !== null ? names : null
}

function firstOf(places: readonly Placed[], read: (place: Placed) => string | null): Found | null {
  for (const place of places) {
    const names = read(place)
    if (names !== null) return { line: place.line, names }
  }
  return null
}
