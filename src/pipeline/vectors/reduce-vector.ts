import { vectorSize } from '../../news/report-vectors.ts'
import axes from './meaning-axes.json' with { type: 'json' }

const directions = Int8Array.from(Buffer.from(axes.values, 'base64'), (byte) => (byte << 24) >> 24)
/** The largest whole number a vector holds. */
const largest = 127

/**
 * A model's vector reduced to its principal axes in news text (Pearson 1901) and rounded to whole numbers, the largest of
 * them 127 or -127: only its direction counts. Rounding also makes it the same on machines that add up otherwise.
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
  return Int8Array.from(reduced, (value) => Math.round((value / scale) * largest))
}
