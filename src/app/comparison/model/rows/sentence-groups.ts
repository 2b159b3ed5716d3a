import type { Sentence } from '../../../../news/report/sentence.ts'

/** Sentences of one side of a row that follow each other in one block: read as one piece of text. */
export interface SentenceGroup {
  /** Indices into the report's sentences. */
  sentences: number[]
  unit: Sentence['unit']
  paragraph: number | null
}

/** Groups what follows without a gap in the same block. */
export function sentenceGroups(indices: readonly number[], sentences: readonly Sentence[]): SentenceGroup[] {
  const groups: SentenceGroup[] = []
  for (const index of indices) {
    const sentence = sentences[index]
    if (!sentence) continue
    const { unit, paragraph, block } = sentence
    const last = groups.at(-1)
    const before = sentences[index - 1]
    const follows = last?.sentences.at(-1) === index - 1 && before?.unit === unit && before.block === block
    if (last && follows) last.sentences.push(index)
    else groups.push({ sentences: [index], unit, paragraph })
  }
  return groups
}
