import { isCompared } from '../../news/is-compared.ts'
import type { Report } from '../../news/report.ts'
import { wordTexts } from '../../text/words.ts'

/** Words in a row that two writers do not hit upon by chance. */
const runLength = 6

/** The runs of six words of a report's standfirst and paragraphs, lower-cased. */
export function runsOf({ sentences }: Report): Set<string> {
  const text = sentences.filter(isCompared)
  const all = text.flatMap((sentence) => wordTexts(sentence.text).map((word) => word.toLowerCase()))
  const length = Math.min(runLength, Math.max(1, all.length))
  const runs = new Set<string>()
  for (let i = 0; i + length <= all.length; i++) runs.add(all.slice(i, i + length).join(' '))
  return runs
}

/** How much of the shorter stands word for word in the longer, and of the longer in the shorter: shares of runs. */
export function verbatimShares(a: Set<string>, b: Set<string>): { ofShorter: number; ofLonger: number } {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a]
  if (shorter.size === 0) return { ofShorter: 0, ofLonger: 0 }
  let shared = 0
  for (const run of shorter) if (longer.has(run)) shared++
  return { ofShorter: shared / shorter.size, ofLonger: shared / longer.size }
}
