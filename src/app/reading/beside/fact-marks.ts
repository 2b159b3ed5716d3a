import type { StoryFile } from '../../../bundle/format/story-file.ts'
import { strengths } from '../../../news/comparison/strengths.ts'
import type { Fact, Wording } from '../../../news/event/fact.ts'
import { toldBy } from '../../../news/event/told-by.ts'
import type { FactMark } from './beside.ts'

/** A report of a story, and those that it stands beside, by their places. */
export interface Standing {
  story: StoryFile
  place: number
  chosen: readonly number[]
}

/**
 * What the chosen reports make of each compared sentence of one: that they tell its fact too, that they speak of its matter,
 * or that nothing was found. Sentences of this report are told by their place in it.
 */
export function factMarks({ story, place, chosen }: Standing): FactMark[] {
  const facts = story.facts ?? []
  const sentences = story.reports[place]?.sentences ?? []
  return facts.flatMap((fact, index): FactMark[] => {
    const own = ownIn(fact, place)
    if (own.length === 0) return []
    const told = toldBy(fact)
    const also = chosen.filter((other) => told.includes(other))
    const wordings = wordingsBeside(facts, { fact, own, place, chosen })
    const matter = chosen.filter((other) => !also.includes(other) && wordings.some(([of]) => of === other))
    const closest = Math.max(0, ...wordings.flatMap(([of, , one]) => (also.includes(of) ? [one] : [])))
    return [
      {
        ...{ pin: `${index + 1}`, fact: index + 1, number: 0, other: [], links: [] },
        own: own.map((sentence) => sentences[sentence]?.at ?? 0).sort((x, y) => x - y),
        strength: strengths[closest] ?? 'related',
        contradicts: wordings.some(([, , strength]) => strength < 0),
        ...{ also, matter, wordings },
      },
    ]
  })
}

/** The sentences of a report that tell a fact. */
const ownIn = (fact: Fact, place: number): number[] =>
  fact.flatMap(([report, sentence, strength], n) =>
    report === place && (strength > 0 || n === 0) ? [sentence] : [],
  )

interface Of {
  fact: Fact
  own: readonly number[]
  place: number
  chosen: readonly number[]
}

/** What chosen reports say of a fact of this one: of its own sentences, and those that have one of this report's as the same matter. */
function wordingsBeside(facts: readonly Fact[], { fact, own, place, chosen }: Of): Wording[] {
  const found = new Map<string, Wording>()
  const add = ([report, sentence, strength]: Wording) => {
    const key = `${report}.${sentence}`
    const before = found.get(key)
    if (chosen.includes(report) && (!before || before[2] < strength))
      found.set(key, [report, sentence, strength])
  }
  for (const wording of fact) add(wording)
  for (const other of facts) {
    const matter = other.find(
      ([of, sentence, strength]) => of === place && strength <= 0 && own.includes(sentence),
    )
    if (!matter || ownIn(other, place).length > 0) continue
    for (const [report, sentence, strength] of other)
      if (strength > 0 || report !== place)
        add([report, sentence, Math.min(matter[2], strength) as Wording[2]])
  }
  const loose = ([, , strength]: Wording) => Number(strength <= 0)
  return [...found.values()].sort((x, y) => loose(x) - loose(y) || x[0] - y[0] || x[1] - y[1])
}
