/** Weights as they are written to the file, rounded so that a new fit shows what changed. */
export interface NamedWeights {
  intercept: number
  weights: Record<string, number>
}

export function nameWeights(names: string[], fitted: { weights: number[]; intercept: number }): NamedWeights {
  const rounded = (value: number) => Number(value.toFixed(3))
  return {
    intercept: rounded(fitted.intercept),
    weights: Object.fromEntries(names.map((name, i) => [name, rounded(fitted.weights[i] ?? 0)])),
  }
}
