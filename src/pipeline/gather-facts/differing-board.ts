import type { Link } from '../../news/comparison/comparison.ts'
import type { BoardEntry, Fact } from '../../news/event/fact.ts'
import type { Report } from '../../news/report/report.ts'

/** The links of two reports of a story, by place; `turned`: the comparison's left report is the story's later one. */
export interface DifferingPair {
  a: number
  b: number
  turned: boolean
  links: readonly Pick<Link, 'a' | 'b' | 'differences'>[]
}

type Word = BoardEntry['words'][number]

/**
 * Figures and times that reports tell otherwise where they tell one fact or speak of one matter: a row a fact, in the words of
 * each report. `listed`: for each report the places of the story file's sentences in it.
 */
export function differingBoard(
  reports: readonly Report[],
  facts: readonly Fact[],
  pairs: readonly DifferingPair[],
  listed: readonly (readonly number[])[],
): BoardEntry[] {
  const textOf = (report: number, at: number) =>
    reports[report]?.sentences[listed[report]?.[at] ?? -1]?.text ?? ''
  const differing = new Map<string, [Word, Word][]>()
  for (const { a, b, turned, links } of pairs) {
    for (const link of links) {
      const found = link.differences.flatMap(({ kind, clash, ...of }): [Word, Word][] => {
        const [inA, inB] = turned ? [of.b, of.a] : [of.a, of.b]
        if (!clash || !inA || !inB || (kind !== 'figure' && kind !== 'time')) return []
        const word = (report: number, at: number, [start, end]: readonly [number, number]): Word => ({
          ...{ report, at, count: 1, shared: false },
          text: textOf(report, at).slice(start, end),
        })
        return [[word(a, link.a, inA), word(b, link.b, inB)]]
      })
      if (found.length > 0) differing.set(`${a}.${link.a} ${b}.${link.b}`, found)
    }
  }
  const told = new Set<string>()
  return facts.flatMap((fact): BoardEntry[] => {
    const places = [...fact].sort((x, y) => x[0] - y[0] || x[1] - y[1])
    const found = places.flatMap(([a, at], n) =>
      places.slice(n + 1).flatMap(([b, other]) => (differing.get(`${a}.${at} ${b}.${other}`) ?? []).flat()),
    )
    const words = withShared(found)
    const key = words.map(({ report, at, text }) => `${report}.${at}.${text}`).join('|')
    const [shown] = fact
    if (!shown || words.length === 0 || told.has(key)) return []
    told.add(key)
    return [{ kind: 'figure', who: textOf(shown[0], shown[1]), words }]
  })
}

/** Each once, in the order of the reports, with whether another report has the very same. */
function withShared(found: readonly Word[]): Word[] {
  const once = new Map(found.map((word) => [`${word.report}.${word.at}.${word.text}`, word]))
  const all = [...once.values()].sort((x, y) => x.report - y.report || x.at - y.at)
  const isShared = (word: Word) => all.some((one) => one.report !== word.report && one.text === word.text)
  return all.map((word) => ({ ...word, shared: isShared(word) }))
}
