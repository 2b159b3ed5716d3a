import type { Fact, Wording } from '../../../news/event/fact.ts'
import { toldBy } from '../../../news/event/told-by.ts'
import type { Report } from '../../../news/report/report.ts'
import type { OtherFact } from './beside.ts'
import type { Standing } from './fact-marks.ts'

/**
 * The facts that chosen reports tell and this one was not found to tell or speak of, each after the paragraph that tells what it
 * follows elsewhere; else before which it stands there; else after the last.
 *
 *     other report   … 4 ─ 5 ─ 6 …      5 is told there alone, 4 has its fact here in ¶2:
 *                      │                5 is placed after ¶2
 *     this report    … ¶2 ───── ¶3 …
 */
export function placeOthers(standing: Standing, report: Report): Map<number, OtherFact[]> {
  const { story, place, chosen } = standing
  const facts = story.facts ?? []
  const beside = counterparts(facts, standing)
  const listed = story.reports[place]?.sentences ?? []
  const body = report.article.body
  const first = body.findIndex(({ kind }) => kind === 'paragraph')
  const last = body.findLastIndex(({ kind }) => kind === 'paragraph')
  const placed = facts.flatMap((fact, index) => {
    const told = toldBy(fact)
    const telling = fact.filter(([of, , strength], n) => chosen.includes(of) && (strength > 0 || n === 0))
    const [shown] = telling
    if (!shown || fact.some(([of]) => of === place)) return []
    const { at, from } = nearest(telling, beside)
    // What follows the standfirst elsewhere is told after the first paragraph.
    const block = at === null ? last : (report.sentences[listed[at]?.at ?? -1]?.block ?? first)
    const also = told.filter((other) => other !== shown[0] && chosen.includes(other))
    return [{ block, at: at ?? listed.length, from, fact: { fact: index + 1, shown, also } }]
  })
  placed.sort((x, y) => x.at - y.at || x.from[0] - y.from[0] || x.from[1] - y.from[1])
  const found = new Map<number, OtherFact[]>()
  for (const { block, fact } of placed) found.set(block, [...(found.get(block) ?? []), fact])
  return found
}

/** By sentence of another report: the sentence of this one that tells its fact, or else speaks of its matter. */
function counterparts(facts: readonly Fact[], { place, chosen }: Standing): Map<string, number> {
  const found = new Map<string, number>()
  for (const telling of [false, true]) {
    for (const fact of facts) {
      const own = fact.filter(([of, , strength], n) => of === place && (!telling || strength > 0 || n === 0))
      const sentence = Math.max(...own.map(([, one]) => one))
      if (own.length === 0) continue
      for (const [of, other, strength] of fact)
        if (chosen.includes(of) && (!telling || strength > 0)) found.set(`${of} ${other}`, sentence)
    }
  }
  return found
}

/** Of the wordings of a fact the one that stands next to something that this report has too, before it if possible. */
function nearest(telling: readonly Wording[], beside: ReadonlyMap<string, number>) {
  const longest = 200
  for (const step of [-1, 1]) {
    for (let distance = 1; distance < longest; distance++) {
      for (const from of telling) {
        const at = beside.get(`${from[0]} ${from[1] + step * distance}`)
        if (at !== undefined) return { at, from }
      }
    }
  }
  return { at: null, from: telling[0] as Wording }
}
