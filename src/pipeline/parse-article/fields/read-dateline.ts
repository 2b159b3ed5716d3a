import { inAll } from '../../../language/lists.ts'
import { headWords } from '../../../language/page-languages.ts'
import { anyOf } from '../../../language/patterns.ts'
import { agencyOpening } from '../byline/agencies.ts'
import type { Draft } from '../draft.ts'

const word = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const place = `${word}(?:[ /](?:(?:de|del|la|le|am|an|der|of|the|upon|sur|y|and|und) ){0,2}${word}){0,3}`
const day = '(?:\\p{L}{3,10}\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?)(?:,? (?:de )?\\d{4})?'
const placed = `${place}(?:, ${place}){0,2}`
const beforeAgency = new RegExp(`^(${placed}(?:,? ${day})?)\\s*\\([^()]{2,30}\\)\\s*[-–—:.]`, 'u')
/** In brackets before a dash stands who filed, known or not: `PORT ELLAN, Scotland (NWA) — …`. */
const beforeLetters = new RegExp(
  `^(${placed}(?:,? ${day})?)\\s*\\((?:\\p{Lu}[\\p{L}\\d.-]{1,9}|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)\\)\\s*(?:[–—:]|--?\\s)`,
  'u',
)
/** A release names its wire between slashes. */
const beforeWire = new RegExp(`^(${placed},? ${day})\\s*/\\p{Lu}[^/]{2,40}/\\s*[-–—]`, 'u')
const dated = new RegExp(`^(${placed},? ${day})\\s*[-–—:]+\\s`, 'u')
const inCapitals = new RegExp(`^(${placed})\\s*(?:[–—]|--?\\s)`, 'u')

/** What stands behind every dateline; looking for it first spares most paragraphs the patterns. */
const sign = /[–—(/]|[-:]\s/

/** What newsrooms set in capitals before a dash, and is no place. */
const labels = new RegExp(`^${anyOf(inAll(headWords, 'datelineLabels'))}(?!\\p{L})`, 'iu')

/** Where, and often when, a report was filed: the words its text begins with, before the agency or the dash. */
export function readDateline({ fields, lines, claims }: Draft): void {
  const opening = fields.body.find(({ kind }) => kind === 'paragraph')
  const line = lines[(opening?.lines[0] ?? 0) - 1]
  const text = line && datelineOf(line.text)
  if (!text) return
  claims.use(line, 'dateline')
  fields.dateline = { text, lines: line.numbers, by: 'report' }
}

/** The dateline of a paragraph: `HANOI, June 20` of `HANOI, June 20 (Reuters) - …`; null where it has none. */
function datelineOf(paragraph: string): string | null {
  const text = paragraph.slice(0, 160)
  if (!sign.test(text)) return null
  const found =
    (agencyOpening(text) === null ? undefined : beforeAgency.exec(text)?.[1]) ??
    capitals(beforeLetters.exec(text)?.[1]) ??
    beforeWire.exec(text)?.[1] ??
    dated.exec(text)?.[1] ??
    capitals(inCapitals.exec(text)?.[1])
  return found && !labels.test(found) ? found.replace(/(?<=\p{Lu}{4})\.$/u, '') : null
}

/** Without date or agency, only capitals tell a dateline from the subject of a sentence. */
function capitals(text: string | undefined): string | undefined {
  const [city = ''] = text?.split(',') ?? []
  return /\p{Lu}{3}/u.test(city) && city === city.toUpperCase() ? text : undefined
}
