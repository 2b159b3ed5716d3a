import { at } from '../../news/at.ts'
import type { Digest } from './digest/digest-report.ts'
import { verbatimShares } from './digest/verbatim.ts'
import { areInWindow } from './find-pairs.ts'
import { isSameHeadline } from './merge-same-texts.ts'

/** So much of each of two reports must stand word for word in the other for both to be one text. */
const oneText = 0.7
/**
 * The fewest shingles of a text that is compared, so that short notes of the page, such as those before a paywall, are
 * not.
 */
const fewestRuns = 30
/** Size of the sketch: the smallest hashes of a text, which two copies mostly share (bottom-k MinHash). */
const lookedUp = 24
/** So many texts are met at one run, and so many are compared in full. */
const most = { met: 8, compared: 4 }

/**
 * Near-duplicates, each list led by the earliest; a report that nobody copied is a list of its own. Candidates are
 * found by a sketch of their shingles (Broder 1997), so that the cost grows with the number of reports; each is then
 * compared with the first of a text, so that texts do not drift. The order of `reports` does not matter.
 */
export function findCopies(reports: Digest[], days: (number | null)[]): number[][] {
  const runs = reports.map((report) => report.runs)
  const texts = new Map<number, number[]>()
  const firsts = new Map<number, number[]>()
  const order = reports.map((_, i) => i).sort((a, b) => earlier(a, b))
  for (const report of order) {
    const sketch = runs[report]?.subarray(0, lookedUp) ?? new Uint32Array()
    const first = mostMet(sketch, firsts).find((other) => isCopy(report, other))
    if (first !== undefined) {
      texts.get(first)?.push(report)
      continue
    }
    texts.set(report, [report])
    for (const run of sketch) post(firsts, run, report)
  }
  return [...texts.values()]

  function earlier(a: number, b: number): number {
    const [x, y] = [at(days, a) ?? Number.POSITIVE_INFINITY, at(days, b) ?? Number.POSITIVE_INFINITY]
    if (x !== y) return x < y ? -1 : 1
    return (reports[a] as Digest).article.id < (reports[b] as Digest).article.id ? -1 : 1
  }

  function isCopy(report: number, first: number): boolean {
    if (!areInWindow(at(days, report), at(days, first))) return false
    const [own, other] = [runs[report] as Uint32Array, runs[first] as Uint32Array]
    const isShort = Math.min(own.length, other.length) < fewestRuns
    if (isShort && !isSameHeadline(reports[report] as Digest, reports[first] as Digest)) return false
    const { ofShorter, ofLonger } = verbatimShares(own, other)
    return ofShorter >= oneText && ofLonger >= oneText
  }
}

function post(firsts: Map<number, number[]>, run: number, report: number): void {
  const known = firsts.get(run)
  if (!known) firsts.set(run, [report])
  else if (known.length < most.met) known.push(report)
}

/** The firsts that share most of the runs looked up, most first; of as many the earlier. */
function mostMet(sketch: Uint32Array, firsts: Map<number, number[]>): number[] {
  const shared = new Map<number, number>()
  for (const run of sketch) {
    for (const first of firsts.get(run) ?? []) shared.set(first, (shared.get(first) ?? 0) + 1)
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most.compared)
    .map(([first]) => first)
}
