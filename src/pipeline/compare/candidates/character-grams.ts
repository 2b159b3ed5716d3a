const gramLength = 4

/**
 * The character 4-grams of a lower-case word with a space at both ends, as numbers; each once. (A polynomial hash: chance
 * collisions are of no weight here.)
 */
export function characterGrams(word: string): Int32Array {
  const padded = ` ${word} `
  const grams = new Set<number>()
  for (let i = 0; i < Math.max(1, padded.length - gramLength + 1); i++) {
    let hash = 0
    for (let k = i; k < i + gramLength; k++) hash = (Math.imul(hash, 8191) + padded.charCodeAt(k)) | 0
    grams.add(hash)
  }
  return Int32Array.from(grams)
}

/** Weighted grams of a sentence, ascending, each once. */
export interface WeightedGrams {
  grams: Int32Array
  weights: Float64Array
  total: number
}

/**
 * Quantisation of weights, fine enough not to change a score and coarse enough to pack a gram and its weight into one
 * number.
 */
const steps = 128
const most = 1024

/**
 * Joins the grams of words; one that stands in several keeps the heaviest. A word's weight is spread over its grams,
 * less than evenly: long words may count more.
 */
export function weighGrams(words: { grams: Int32Array; weight: number }[]): WeightedGrams {
  const size = words.reduce((sum, { grams }) => sum + grams.length, 0)
  // Gram and weight in one number: sorted natively, the last of a gram is its heaviest.
  const packed = new Float64Array(size)
  let at = 0
  for (const { grams, weight } of words) {
    const step = Math.min(most - 1, Math.round((steps * weight) / Math.sqrt(grams.length)))
    for (const gram of grams) packed[at++] = gram * most + step
  }
  packed.sort()
  const [grams, weights] = [new Int32Array(size), new Float64Array(size)]
  let [length, total] = [0, 0]
  for (let i = 0; i < size; i++) {
    const gram = Math.floor((packed[i] as number) / most)
    if (i + 1 < size && Math.floor((packed[i + 1] as number) / most) === gram) continue
    const weight = ((packed[i] as number) - gram * most) / steps
    grams[length] = gram
    weights[length++] = weight
    total += weight
  }
  return { grams: grams.subarray(0, length), weights: weights.subarray(0, length), total }
}
