import type { Draft } from '../draft.ts'
import type { Line } from '../lines/line.ts'
import {
  agencyAlone,
  agencyBeside,
  agencyOpening,
  agencySigned,
  agencyWithin,
  unknownAgencyOpening,
} from './agencies.ts'

/** The wire agency: in the brackets that open the report, in the byline, beside a house, or among the signs at its end. */
export function readAgency(draft: Draft): void {
  const { lines, body, claims, fields } = draft
  const number = fields.byline?.lines[0]
  const byline = lines.find(({ numbers }) => number !== undefined && numbers.includes(number))
  const opening = lines[body.first]
  const named = byline && (agencyAlone(byline.text) ?? agencyWithin(byline.text))
  const opened = opening && (agencyOpening(opening.text) ?? unknownAgencyOpening(opening.text))
  const signed = opened || named ? null : findSigned(draft)
  const text = opened ?? named ?? signed?.text
  if (!text) return
  const evidence = [named === text ? byline : undefined, opened ? opening : undefined, signed?.line].filter(
    (line) => line !== undefined,
  )
  for (const line of evidence) claims.use(line, 'agency')
  fields.agency = { text, lines: evidence.flatMap(({ numbers }) => numbers), by: 'report' }
}

function findSigned({ lines, headline, body }: Draft): { line: Line; text: string } | null {
  const below = lines.slice(body.last + 1).filter(({ text }) => text !== '')
  const head = lines.slice(headline + 1, body.first)
  for (const line of [...head, ...below.slice(0, 5)]) {
    const text = agencyBeside(line) ?? (line.index > body.last ? agencySigned(line.text) : null)
    if (text !== null) return { line, text }
  }
  return null
}
