/** What speaks for an item, and the class that it is of. */
export interface Example {
  evidence: string[]
  kind: number
}

interface Setting {
  classes: number
  /** L2 penalty, in examples. */
  ridge: number
  steps: number
}

/**
 * Multinomial logistic regression with an L2 penalty by gradient descent with momentum; deterministic. Gives the weight of
 * each piece of evidence for each class; `''` is the intercept, which is not penalised.
 */
export function fitClasses(examples: Example[], { classes, ridge, steps }: Setting): Map<string, number[]> {
  const names = ['', ...new Set(examples.flatMap(({ evidence }) => evidence))]
  const index = new Map(names.map((name, n) => [name, n]))
  const rows = examples.map(({ evidence }) => [0, ...evidence.map((name) => index.get(name) ?? 0)])
  const weights = names.map(() => new Array<number>(classes).fill(0))
  const speed = names.map(() => new Array<number>(classes).fill(0))
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((own, n) => own.map((weight) => (n === 0 ? 0 : (ridge * weight) / rows.length)))
    rows.forEach((row, i) => {
      const odds = probabilities(
        row.map((n) => weights[n] as number[]),
        classes,
      )
      const errors = odds.map((chance, k) => (chance - (examples[i]?.kind === k ? 1 : 0)) / rows.length)
      for (const n of row) slope[n] = (slope[n] ?? []).map((so, k) => so + (errors[k] ?? 0))
    })
    weights.forEach((own, n) => {
      for (let k = 0; k < classes; k++) {
        const pace = 0.9 * (speed[n]?.[k] ?? 0) - 0.4 * (slope[n]?.[k] ?? 0)
        ;(speed[n] as number[])[k] = pace
        own[k] = (own[k] ?? 0) + pace
      }
    })
  }
  return new Map(names.map((name, n) => [name, weights[n] as number[]]))
}

function probabilities(weights: number[][], classes: number): number[] {
  const sums = Array.from({ length: classes }, (_, k) => weights.reduce((sum, own) => sum + (own[k] ?? 0), 0))
  const top = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - top))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}
