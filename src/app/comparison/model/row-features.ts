import type { Mention } from '../../../news/mention.ts'
import type { Report } from '../../../news/report.ts'
import type { Row } from './row.ts'
import { type Both, sides } from './side.ts'
import type { Feature } from './view-state.ts'

const featureOf: Record<Mention['kind'], Feature | null> = {
  quotation: 'quotations',
  figure: 'figures',
  time: 'figures',
  person: 'names',
  organisation: 'names',
  place: 'names',
  attribution: null,
}

/** For each row (by key), which of quotations, figures (and times) and names its sentences carry. */
export function rowFeatures(rows: readonly Row[], reports: Both<Report>): Map<string, ReadonlySet<Feature>> {
  const bySentence = { a: sentenceFeatures(reports.a), b: sentenceFeatures(reports.b) }
  return new Map(
    rows.map((row) => [
      row.key,
      new Set(sides.flatMap((side) => row[side].flatMap((s) => [...(bySentence[side].get(s) ?? [])]))),
    ]),
  )
}

function sentenceFeatures({ mentions }: Report): Map<number, Set<Feature>> {
  const found = new Map<number, Set<Feature>>()
  for (const { kind, spans } of mentions) {
    const feature = featureOf[kind]
    if (feature === null) continue
    for (const { sentence } of spans)
      found.set(sentence, (found.get(sentence) ?? new Set<Feature>()).add(feature))
  }
  return found
}
