import { at } from '../../../news/at.ts'
import type { Link, Statement } from '../../../news/comparison.ts'
import type { Report } from '../../../news/report.ts'
import type { Both } from '../../../news/sides.ts'
import { readLists } from '../align-sentences.ts'
import { matchTokens } from '../candidates/match-tokens.ts'
import { comparedPart, sentenceLists } from '../compare-reports.ts'
import { contradictionOf } from '../differences/contradiction-of.ts'
import { linkEvidence } from '../evidence/link-evidence.ts'
import { profileBoth } from '../measures/measure-pairs.ts'

/** What ties two sentences and what differs, whether or not they were found to belong together. */
export type EvidenceAt = (
  pair: Pick<Statement, 'a' | 'b'>,
) => Pick<Link, 'ties' | 'differences' | 'contradicts'>

/** Measures pairs of sentences as those are that a comparison finds: in the setting of the two whole reports. */
export function evidenceOfPairs(reports: Both<Report>, pairs: readonly Statement[]): EvidenceAt {
  if (pairs.length === 0) return () => ({ ties: [], differences: [], contradicts: false })
  const places = { a: comparedPart(reports.a), b: comparedPart(reports.b) }
  const profiles = profileBoth(...readLists(sentenceLists(reports)))
  return ({ a, b }) => {
    const [x, y] = [at(profiles.a, places.a.indexOf(a)), at(profiles.b, places.b.indexOf(b))]
    const matches = matchTokens(x, y)
    return { ...linkEvidence(x, y, matches), contradicts: contradictionOf(x, y, matches) }
  }
}
