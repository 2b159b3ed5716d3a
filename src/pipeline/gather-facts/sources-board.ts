import type { Comparison } from '../../news/comparison/comparison.ts'
import type { BoardEntry, Fact } from '../../news/event/fact.ts'
import type { Report } from '../../news/report/report.ts'

export interface AttributedPair {
  a: number
  b: number
  /** The comparison's left report is the story's later one. */
  turned: boolean
  links: readonly { a: number; b: number }[]
  ledgers: Pick<Comparison['ledgers'], 'attributedOnOneSide'>
}

/**
 * Facts that one report gives a source for and another states without one: a row a fact, with each report's words for its source, or
 * an empty text where it states the fact by itself. `listed`: for each report the places of the story file's sentences in it.
 */
export function sourcesBoard(
  reports: readonly Report[],
  facts: readonly Fact[],
  pairs: readonly AttributedPair[],
  listed: readonly (readonly number[])[],
): BoardEntry[] {
  const placeOf = (report: number, at: number) => listed[report]?.[at] ?? -1
  /** Sentences that give a source (true) or state by themselves (false), where another report does otherwise. */
  const giving = new Map<string, boolean>()
  for (const { a, b, turned, links, ledgers } of pairs) {
    for (const { link: index, attributed } of ledgers.attributedOnOneSide) {
      const link = links[index]
      if (!link) continue
      const inA = (attributed === 'a') !== turned
      giving.set(`${a}.${link.a}`, inA)
      giving.set(`${b}.${link.b}`, !inA)
    }
  }
  return facts.flatMap((fact): BoardEntry[] => {
    const told = fact.filter(([, , strength]) => strength > 0)
    const words = told.flatMap(([report, at]): BoardEntry['words'] => {
      const gives = giving.get(`${report}.${at}`)
      if (gives === undefined) return []
      const place = placeOf(report, at)
      const texts = gives ? sourcesIn(reports[report], place) : ['']
      return texts.map((text) => ({ report, text, at, count: 1, shared: true }))
    })
    const [shown] = fact
    const both = words.some(({ text }) => text === '') && words.some(({ text }) => text !== '')
    if (!shown || !both) return []
    const who = reports[shown[0]]?.sentences[placeOf(shown[0], shown[1])]?.text ?? ''
    return [{ kind: 'source', who, words: words.sort((x, y) => x.report - y.report) }]
  })
}

/** The words that name a source in a sentence. */
function sourcesIn(report: Report | undefined, place: number): string[] {
  const spans = (report?.mentions ?? []).flatMap((one) => (one.kind === 'attribution' ? one.spans : []))
  const texts = spans
    .filter(({ sentence }) => sentence === place)
    .map(({ start, end }) => report?.sentences[place]?.text.slice(start, end) ?? '')
  return [...new Set(texts)]
}
