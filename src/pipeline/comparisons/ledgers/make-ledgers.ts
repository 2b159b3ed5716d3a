import type { Ledgers, Link } from '../../../news/comparison.ts'
import type { Report } from '../../../news/report.ts'

export function makeLedgers(_a: Report, _b: Report, _links: Link[]): Ledgers {
  return {
    quotations: [],
    figures: [],
    times: [],
    people: [],
    organisations: [],
    places: [],
    attributions: [],
    attributedOnOneSide: [],
  }
}
