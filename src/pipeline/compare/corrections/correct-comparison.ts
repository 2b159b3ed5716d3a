import { at } from '../../../news/at.ts'
import type { Comparison, Correction, Link, Statement } from '../../../news/comparison/comparison.ts'
import type { Both } from '../../../news/comparison/sides.ts'
import { isSameFact } from '../../../news/comparison/strengths.ts'
import type { Corrector } from '../../../news/readers/correctors.ts'
import type { Report } from '../../../news/report/report.ts'
import { readLists } from '../align-sentences.ts'
import { matchTokens } from '../candidates/match-tokens.ts'
import { comparedPart, sentenceLists } from '../compare-reports.ts'
import { contradictionOf } from '../differences/contradiction-of.ts'
import { linkEvidence } from '../evidence/link-evidence.ts'
import { makeLedgers } from '../ledgers/make-ledgers.ts'
import { profileBoth } from '../measures/measure-pairs.ts'
import { passagesOf } from '../passages-of.ts'

/**
 * The comparison with what someone states of its sentences: a link that is refused is gone, one that is stated is there as stated, and all
 * that follows from links follows (passages, ledgers, what has no match). What had been found is kept beside what is stated. Of
 * reports that were not compared nothing can be stated. The same for the build and on a reader's device; swapping the sides mirrors it,
 * but for passages of statements that are each other's mirror image.
 */
export function correctComparison(
  comparison: Comparison,
  reports: Both<Report>,
  { statements, by }: { statements: readonly Statement[]; by: Corrector },
): Comparison {
  if (comparison.method === 'none' || statements.length === 0) return comparison
  const found = new Map(comparison.links.map((link) => [nameOf(link), link]))
  const stated = new Map(statements.map((statement) => [nameOf(statement), statement]))
  const added = [...stated].flatMap(([name, one]) => (found.has(name) || one.relation === null ? [] : [one]))
  const evidence = evidenceOfPairs(reports, added)
  const links = [
    ...comparison.links.filter((link) => !stated.has(nameOf(link))),
    ...[...stated].flatMap(([name, one]) =>
      statedLink(one, { by, evidence: found.get(name) ?? evidence(one) }),
    ),
  ].sort(byPlace)
  const corrections = [...stated]
    .map(([name, { a, b, relation }]): Correction => ({ a, b, by, relation, found: found.get(name) ?? null }))
    .sort(byPlace)
  const [linkedA, linkedB] = [new Set(links.map(({ a }) => a)), new Set(links.map(({ b }) => b))]
  return {
    ...comparison,
    links,
    passages: passagesOf(links),
    unmatchedA: comparedPart(reports.a).filter((n) => !linkedA.has(n)),
    unmatchedB: comparedPart(reports.b).filter((n) => !linkedB.has(n)),
    ledgers: makeLedgers(reports.a, reports.b, links),
    corrected: [...(comparison.corrected ?? []), ...corrections],
  }
}

const byPlace = (x: Pick<Statement, 'a' | 'b'>, y: Pick<Statement, 'a' | 'b'>) => x.a - y.a || x.b - y.b

const nameOf = ({ a, b }: Pick<Statement, 'a' | 'b'>) => `${a} ${b}`

/** A link as stated: of one fact as surely as can be; of one matter it says that it is none. */
function statedLink(
  { a, b, relation }: Statement,
  { by, evidence }: { by: Corrector; evidence: ReturnType<EvidenceAt> },
): Link[] {
  if (relation === null) return []
  const same = isSameFact(relation)
  const { ties, differences } = evidence
  const contradicts = !same && evidence.contradicts
  return [{ a, b, strength: relation, score: same ? 1 : 0.5, contradicts, by, ties, differences }]
}

/** What ties two sentences and what differs, whether or not they were found to belong together. */
type EvidenceAt = (pair: Pick<Statement, 'a' | 'b'>) => Pick<Link, 'ties' | 'differences' | 'contradicts'>

/** Measures pairs of sentences as those are that a comparison finds: in the setting of the two whole reports. */
function evidenceOfPairs(reports: Both<Report>, pairs: readonly Statement[]): EvidenceAt {
  if (pairs.length === 0) return () => ({ ties: [], differences: [], contradicts: false })
  const places = { a: comparedPart(reports.a), b: comparedPart(reports.b) }
  const profiles = profileBoth(...readLists(sentenceLists(reports)))
  return ({ a, b }) => {
    const [x, y] = [at(profiles.a, places.a.indexOf(a)), at(profiles.b, places.b.indexOf(b))]
    const matches = matchTokens(x, y)
    return { ...linkEvidence(x, y, matches), contradicts: contradictionOf(x, y, matches) }
  }
}
