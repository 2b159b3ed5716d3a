import { wordTexts } from '../../language/words/words.ts'
import type { Comparison, Strength } from '../../news/comparison/comparison.ts'
import type { Side } from '../../news/comparison/sides.ts'
import { isSameFact } from '../../news/comparison/strengths.ts'
import type { Report } from '../../news/report/report.ts'
import type { StripBox } from '../format/bundle.ts'

const levelOf = { related: 1, reworded: 2, 'near-verbatim': 3 } satisfies Record<Strength, StripBox[0]>

/** One lane of the overview strip: the sentences that were compared, in the report's own order, as boxes. */
export function stripLane(report: Report, comparison: Comparison, side: Side): StripBox[] {
  const groups = groupsOf(comparison, side)
  const unmatched = new Set(side === 'a' ? comparison.unmatchedA : comparison.unmatchedB)
  const boxes: StripBox[] = []
  let last: string | null = null
  report.sentences.forEach(({ text }, sentence) => {
    const group =
      groups.get(sentence) ?? (unmatched.has(sentence) ? { name: 'own', level: 0 as const } : null)
    if (group === null) return
    const { name, level } = group
    const box = boxes.at(-1)
    if (box && name === last) box[1] += wordTexts(text).length
    else boxes.push([level, wordTexts(text).length])
    last = name
  })
  return boxes
}

/** The passage or related link that each sentence of a side is in, and its level; sentences without a link are absent. */
function groupsOf({ passages, links }: Comparison, side: Side) {
  const groups = new Map<number, { name: string; level: StripBox[0] }>()
  for (const link of links) {
    if (!isSameFact(link.strength)) groups.set(link[side], { name: `link ${link[side]}`, level: 1 })
  }
  // A sentence of two passages is drawn with the first.
  passages.toReversed().forEach((passage, index) => {
    const level = levelOf[passage.strength]
    for (const sentence of passage[side]) groups.set(sentence, { name: `passage ${index}`, level })
  })
  return groups
}
