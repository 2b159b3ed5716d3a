import { isCompared } from '../../news/is-compared.ts'
import type { Report } from '../../news/report.ts'
import { hash32 } from '../../text/content-hash.ts'
import { eachShared } from '../../text/similarity.ts'
import { wordTexts } from '../../text/words.ts'

/** Words in a row that two writers do not hit upon by chance. */
const runLength = 6

/** The runs of six words of a report's standfirst and paragraphs, lower-cased: a hash for each, ascending, each once. */
export function runsOf({ sentences }: Report): Uint32Array {
  const text = sentences.filter(isCompared)
  const all = text.flatMap((sentence) => wordTexts(sentence.text).map((word) => word.toLowerCase()))
  const length = Math.min(runLength, Math.max(1, all.length))
  const runs = new Set<number>()
  for (let i = 0; i + length <= all.length; i++) runs.add(hash32(all.slice(i, i + length).join(' ')))
  return Uint32Array.from(runs).sort()
}

/** How much of the shorter stands word for word in the longer, and of the longer in the shorter: shares of runs. */
export function verbatimShares(a: Uint32Array, b: Uint32Array): { ofShorter: number; ofLonger: number } {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length === 0) return { ofShorter: 0, ofLonger: 0 }
  let shared = 0
  eachShared(shorter, longer, () => shared++)
  return { ofShorter: shared / shorter.length, ofLonger: shared / longer.length }
}
