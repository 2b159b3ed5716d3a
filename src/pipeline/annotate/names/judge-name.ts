import table from './name-weights.json' with { type: 'json' }

export const nameKinds = ['person', 'organisation', 'place', 'none'] as const
export type NameKind = (typeof nameKinds)[number]

/** What a name is, how likely that is (0 to 1), and what speaks for it most, in words for the reader. */
export interface JudgedName {
  kind: NameKind
  likelihood: number
  reason: string
}

const weights = new Map<string, number[]>(Object.entries(table))

/**
 * The kind of a name by all that speaks for each: multinomial logistic regression, fitted by `npm run fit-names` on agency
 * texts whose names are labelled (decisions/0018).
 */
export function judgeName(evidence: Iterable<string>): JudgedName {
  const clues = [...evidence]
  const sums = nameKinds.map((_, kind) =>
    clues.reduce((sum, clue) => sum + weightOf(clue, kind), weightOf('', kind)),
  )
  const powers = sums.map(Math.exp)
  const all = powers.reduce((sum, power) => sum + power, 0)
  const best = powers.indexOf(Math.max(...powers))
  const telling = clues
    .map((clue) => ({ clue, weight: weightOf(clue, best) - (weightOf(clue, 3) || 0) }))
    .filter(({ weight }) => weight > 0.2)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ clue }) => clue)
  return {
    kind: nameKinds[best] ?? 'none',
    likelihood: (powers[best] ?? 0) / all,
    reason: telling.join('; ') || 'what stands beside it',
  }
}

function weightOf(clue: string, kind: number): number {
  return weights.get(clue)?.[kind] ?? 0
}
