import { agencyAlone, agencyOpening, agencyWithin } from './agencies.ts'
import type { Draft } from './draft.ts'

/** The wire agency: in the byline, or in the brackets that open the report. */
export function readAgency({ lines, body, claims, fields }: Draft): void {
  const bylineNumber = fields.byline?.lines[0]
  const byline = lines.find(({ number }) => number === bylineNumber)
  const opening = lines[body.first]
  const named = byline && (agencyAlone(byline.text) ?? agencyWithin(byline.text))
  const opened = opening && agencyOpening(opening.text)
  const text = opened ?? named
  if (!text) return
  const evidence = [named === text ? byline : undefined, opened ? opening : undefined].filter(
    (line) => line !== undefined,
  )
  for (const line of evidence) claims.use(line, 'agency')
  fields.agency = { text, lines: evidence.map(({ number }) => number), by: 'report' }
}
