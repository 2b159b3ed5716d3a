import { largestValue, vectorSize } from '../../news/packed-vectors.ts'
import axes from './meaning-axes.json' with { type: 'json' }

const directions = Int8Array.from(Buffer.from(axes.values, 'base64'), (byte) => (byte << 24) >> 24)

/**
 * Projects an embedding onto its principal components in news text (Pearson 1901) and quantises it to a sign each, the
 * largest component being ±46: only the direction counts. Quantisation also evens out the rounding of different
 * machines.
 */
export function reduceVector(vector: ArrayLike<number>): Int8Array {
  const reduced = new Float64Array(vectorSize)
  for (let axis = 0; axis < vectorSize; axis++) {
    const from = axis * axes.dimensions
    let sum = 0
    for (let i = 0; i < axes.dimensions; i++) {
      sum += ((vector[i] as number) - (axes.mean[i] as number)) * (directions[from + i] as number)
    }
    reduced[axis] = sum
  }
  const scale = Math.max(...reduced.map(Math.abs)) || 1
  return Int8Array.from(reduced, (value) => Math.round((value / scale) * largestValue))
}
