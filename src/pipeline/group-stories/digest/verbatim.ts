import { hash32 } from '../../../language/content-hash.ts'
import { eachShared } from '../../../language/words/similarity.ts'
import { wordTexts } from '../../../language/words/words.ts'
import { isCompared } from '../../../news/comparison/is-compared.ts'
import type { Report } from '../../../news/report/report.ts'

/** Words in a shingle: so many in a row are no coincidence. */
const runLength = 6

/**
 * The shingles of a report's standfirst and paragraphs, lower-cased (Broder 1997): a hash for each, ascending and
 * distinct.
 */
export function runsOf({ sentences }: Report): Uint32Array {
  const text = sentences.filter(isCompared)
  const all = text.flatMap((sentence) => wordTexts(sentence.text).map((word) => word.toLowerCase()))
  const length = Math.min(runLength, Math.max(1, all.length))
  const runs = new Set<number>()
  for (let i = 0; i + length <= all.length; i++) runs.add(hash32(all.slice(i, i + length).join(' ')))
  return Uint32Array.from(runs).sort()
}

/** Containment (Broder 1997) of each text in the other: the share of its shingles that the other has. */
export function verbatimShares(a: Uint32Array, b: Uint32Array): { ofShorter: number; ofLonger: number } {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length === 0) return { ofShorter: 0, ofLonger: 0 }
  let shared = 0
  eachShared(shorter, longer, () => shared++)
  return { ofShorter: shared / shorter.length, ofLonger: shared / longer.length }
}
