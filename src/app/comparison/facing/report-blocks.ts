import type { Report } from '../../../news/report/report.ts'
import type { Sentence } from '../../../news/report/sentence.ts'

/** A block of a report as it is read in full, with its text to the letter. */
export interface ReportBlock {
  unit: Exclude<Sentence['unit'], 'headline'>
  paragraph: number | null
  text: string
  /** Indices of its sentences. */
  sentences: number[]
}

/** Standfirst, paragraphs and subheadings in order. */
export function reportBlocks({ article, sentences }: Report): ReportBlock[] {
  const blocks: (ReportBlock & { block: number | null })[] = []
  sentences.forEach(({ unit, block, paragraph }, index) => {
    if (unit === 'headline') return
    const last = blocks.at(-1)
    const text = block === null ? article.standfirst?.text : article.body[block]?.text
    if (last && last.unit === unit && last.block === block) last.sentences.push(index)
    else blocks.push({ unit, paragraph, block, text: text ?? '', sentences: [index] })
  })
  return blocks
}
