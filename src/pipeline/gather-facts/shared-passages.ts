import { words } from '../../language/words/words.ts'
import type { Passage } from '../../news/event/fact.ts'

/** So many words in a row are no chance. */
const fewest = 12
/** A run that another is found by, one that goes on after an edit, and the words that an edit may add or replace. */
const [seed, goesOn, edit] = [4, 3, 2]
/** Four words that stand in more places of one report lead nowhere: each place would be tried. */
const mostPlaces = 8

interface Placed {
  lower: string
  sentence: number
  start: number
  end: number
}

/** Words from `from` to `to` (exclusive) of a report. */
interface Run {
  report: number
  from: number
  to: number
}

/**
 * Passages of a dozen words or more that stand in several reports, word for word but for small edits; `texts`: for each report
 * its compared sentences. Runs of every two are found by their first four words and drawn on greedily, longest first, over one
 * or two words that differ (greedy string tiling, Wise 1993, with gaps); runs that are the same stretch of a report are one
 * passage of all that have it. In the order of the first report that has it.
 */
export function sharedPassages(texts: readonly (readonly string[])[]): Passage[] {
  const reports = texts.map((sentences) =>
    sentences.flatMap((text, sentence) =>
      words(text).map(
        ({ text: word, start, end }): Placed => ({
          lower: word.toLowerCase(),
          ...{ sentence, start, end },
        }),
      ),
    ),
  )
  const indices = reports.map(indexOf)
  const pairs = reports.flatMap((one, a) =>
    reports.slice(a + 1).flatMap((other, n) => {
      const b = a + 1 + n
      return runsOf(one, other, indices[b] as Index).map(({ i, j, a: inA, b: inB }): [Run, Run] => [
        { report: a, from: i, to: i + inA },
        { report: b, from: j, to: j + inB },
      ])
    }),
  )
  return joinRuns(pairs)
    .map((runs) => toPassage(runs, reports))
    .sort((x, y) => orderOf(x) - orderOf(y))
}

type Index = ReadonlyMap<string, readonly number[]>

function indexOf(report: readonly Placed[]): Index {
  const found = new Map<string, number[]>()
  for (let at = 0; at + seed <= report.length; at++) {
    const key = keyAt(report, at)
    const places = found.get(key) ?? []
    if (places.length < mostPlaces) found.set(key, [...places, at])
  }
  return found
}

const keyAt = (report: readonly Placed[], at: number): string =>
  report
    .slice(at, at + seed)
    .map(({ lower }) => lower)
    .join(' ')

/** A run: where it begins in both, how many words it takes in each, how many of them are the same. */
interface Match {
  i: number
  j: number
  a: number
  b: number
  same: number
}

/** Runs of two reports, the longest from each place of the first, none over another. */
function runsOf(one: readonly Placed[], other: readonly Placed[], index: Index): Match[] {
  const found: Match[] = []
  for (let i = 0; i + seed <= one.length; ) {
    const matches = (index.get(keyAt(one, i)) ?? []).map((j) => drawOn(one, other, { i, j }))
    const longest = matches.reduce<Match | null>(
      (best, match) => (best === null || match.same > best.same ? match : best),
      null,
    )
    if (longest && longest.same >= fewest) found.push(longest)
    i += longest && longest.same >= fewest ? longest.a : 1
  }
  return found
}

function drawOn(one: readonly Placed[], other: readonly Placed[], { i, j }: { i: number; j: number }): Match {
  const length = (a: number, b: number): number => {
    let same = 0
    while (one[a + same] && one[a + same]?.lower === other[b + same]?.lower) same++
    return same
  }
  let same = length(i, j)
  let [a, b] = [i + same, j + same]
  for (;;) {
    const next = gaps.find(([x, y]) => length(a + x, b + y) >= goesOn)
    if (!next) return { i, j, a: a - i, b: b - j, same }
    const more = length(a + next[0], b + next[1])
    same += more
    a += next[0] + more
    b += next[1] + more
  }
}

/** How many words of each an edit takes, the smallest first. */
const gaps = Array.from({ length: edit + 1 }, (_, x) =>
  Array.from({ length: edit + 1 }, (_, y): [number, number] => [x, y]),
)
  .flat()
  .filter(([x, y]) => x + y > 0)
  .sort((one, other) => one[0] + one[1] - other[0] - other[1])

/** Runs that are mostly the same stretch of a report belong together, with those that they match elsewhere. */
function joinRuns(pairs: readonly [Run, Run][]): Run[][] {
  const groups: Run[][] = []
  for (const pair of pairs) {
    const joined = groups.filter((group) => group.some((run) => pair.some((one) => isSame(run, one))))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), ...pair])
  }
  return groups
}

function isSame(one: Run, other: Run): boolean {
  const common = Math.min(one.to, other.to) - Math.max(one.from, other.from)
  return one.report === other.report && common * 2 > Math.min(one.to - one.from, other.to - other.from)
}

/** Of each report the longest of its runs. */
function toPassage(runs: readonly Run[], reports: readonly (readonly Placed[])[]): Passage {
  const longest = new Map<number, Run>()
  for (const run of runs) {
    const before = longest.get(run.report)
    if (!before || run.to - run.from > before.to - before.from) longest.set(run.report, run)
  }
  const places = [...longest.values()].sort((x, y) => x.report - y.report)
  return places.map(({ report, from, to }) => {
    const [first, last] = [reports[report]?.[from], reports[report]?.[to - 1]] as [Placed, Placed]
    return { report, words: to - from, from: [first.sentence, first.start], to: [last.sentence, last.end] }
  })
}

const orderOf = ([first]: Passage): number =>
  first ? first.report * 1e6 + first.from[0] * 1e3 + first.from[1] / 1e3 : 0
