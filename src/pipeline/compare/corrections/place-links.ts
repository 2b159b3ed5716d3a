import type { Statement } from '../../../news/comparison/comparison.ts'
import { isCompared } from '../../../news/comparison/is-compared.ts'
import { pairKey } from '../../../news/comparison/pair-key.ts'
import { type Side, sides } from '../../../news/comparison/sides.ts'
import { type Outcome, type Problem, problemAt } from '../../../news/problem.ts'
import type { LocatedLink } from '../../../news/readers/stated-link.ts'
import { findQuoted, type QuoteFault } from '../../../news/report/find-quoted.ts'
import type { Report } from '../../../news/report/report.ts'
import { mostSentences, shareLanguage } from '../comparison-notes.ts'

/** What is stated of two reports; A is the one with the smaller id, as in their comparison. */
export interface StatedPair {
  a: Report
  b: Report
  statements: Statement[]
}

/**
 * Finds the sentences that editors speak of, by pair of reports (`pairKey`). A statement whose file or quotation is not there, or is there
 * twice, is told and left out; of two that contradict each other the first holds.
 */
export function placeLinks(
  links: readonly LocatedLink[],
  reports: readonly Report[],
): Outcome<Map<string, StatedPair>> {
  const pairs = new Map<string, StatedPair>()
  const problems: Problem[] = []
  const before = new Map<string, LocatedLink>()
  const byFile = filesOf(reports)
  for (const link of links) {
    const places = { a: findIn(byFile, link, 'a'), b: findIn(byFile, link, 'b') }
    const faults = sides.flatMap((side) => places[side].problem ?? [])
    problems.push(...faults)
    const [one, other] = [places.a.place, places.b.place]
    if (!one || !other || faults.length > 0) continue
    const told = refusal(link, one, other)
    if (told) {
      problems.push(told)
      continue
    }
    const [a, b] = one.report.article.id < other.report.article.id ? [one, other] : [other, one]
    const key = pairKey(a.report.article.id, b.report.article.id)
    const name = `${key} ${a.sentence} ${b.sentence}`
    const known = before.get(name)
    if (known) problems.push(...contradiction(link, known))
    else {
      before.set(name, link)
      const pair = pairs.get(key) ?? { a: a.report, b: b.report, statements: [] }
      const relation = link.relation === 'none' ? null : link.relation
      pair.statements.push({ a: a.sentence, b: b.sentence, relation })
      pairs.set(key, pair)
    }
  }
  return { value: pairs, problems }
}

interface Place {
  report: Report
  sentence: number
}

/** The reports that each file holds, by its path below the folder of seeds. */
function filesOf(reports: readonly Report[]): Map<string, Report[]> {
  const byFile = new Map<string, Report[]>()
  for (const report of reports) {
    for (const file of report.article.files) {
      const name = file.slice(file.indexOf('/') + 1)
      byFile.set(name, [...(byFile.get(name) ?? []), report])
    }
  }
  return byFile
}

function findIn(
  byFile: ReadonlyMap<string, Report[]>,
  { at: { file: location, entry }, ...link }: LocatedLink,
  side: Side,
): { place: Place | null; problem: Problem | null } {
  const { file, quote } = link[side]
  const told = (fault: QuoteFault) => ({
    place: null,
    problem: problemAt({ file: location }, `link-quotation-${fault}`, {
      entry,
      file,
      quote: shortened(quote),
    }),
  })
  const held = byFile.get(file)
  if (!held) {
    const problem = problemAt({ file: location }, 'link-file-unknown', { entry, file })
    return { place: null, problem }
  }
  const found = held.map((report) => ({ report, sentence: findQuoted(report, link[side]) }))
  const places = found.filter((one): one is Place => typeof one.sentence === 'number')
  if (places.length > 1 || found.some(({ sentence }) => sentence === 'twice')) return told('twice')
  const [place] = places
  return place ? { place, problem: null } : told('missing')
}

/** Characters of a quotation that a problem shows. */
const longestShown = 80
const shortened = (quote: string) =>
  quote.length > longestShown ? `${quote.slice(0, longestShown)}…` : quote

/** Why nothing can be stated of two sentences; null where it can. */
function refusal({ at: { file, entry } }: LocatedLink, one: Place, other: Place): Problem | null {
  if (one.report === other.report) return problemAt({ file }, 'link-within-report', { entry })
  const compared = shareLanguage([one.report, other.report]) && isWithin(one) && isWithin(other)
  return compared ? null : problemAt({ file }, 'link-not-compared', { entry })
}

/** Whether a sentence is among those that are compared, of a very long report too. */
function isWithin({ report, sentence }: Place): boolean {
  return report.sentences.slice(0, sentence).filter(isCompared).length < mostSentences
}

function contradiction(link: LocatedLink, known: LocatedLink): Problem[] {
  if (link.relation === known.relation) return []
  const { file, entry } = link.at
  const values = { entry, other: known.at.file, otherEntry: known.at.entry }
  return [problemAt({ file }, 'link-stated-before', values)]
}
