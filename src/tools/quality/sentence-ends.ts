import { splitSentences } from '../../language/sentences/sentences.ts'
import type { Measure } from './measure.ts'

interface Pair {
  aSentences: string[]
  bSentences: string[]
}

/** Sentences of whole reports, joined by spaces and split again: how many ends are found, and how many of ours are ends. */
export const sentenceEnds: Measure = {
  file: 'news-pair-facts.dev.jsonl',
  name: 'news-pair-facts.dev.jsonl, ends of sentences',
  run(items) {
    const counts = (items as Pair[]).flatMap(({ aSentences, bSentences }) =>
      [aSentences, bSentences].map(countEnds),
    )
    const sum = (of: 'labelled' | 'given' | 'right') => counts.reduce((all, count) => all + count[of], 0)
    return [
      { name: 'ends of sentences: found', value: sum('right') / sum('labelled'), items: sum('labelled') },
      {
        name: 'ends of sentences: right of those given',
        value: sum('right') / sum('given'),
        items: sum('given'),
      },
    ]
  },
}

function countEnds(list: string[]): { labelled: number; given: number; right: number } {
  const sentences = list.map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter(Boolean)
  const labelled = new Set<number>()
  let at = -1
  for (const sentence of sentences.slice(0, -1)) {
    at += sentence.length + 1
    labelled.add(at)
  }
  const given = splitSentences(sentences.join(' ')).slice(0, -1)
  return {
    labelled: labelled.size,
    given: given.length,
    right: given.filter(([, end]) => labelled.has(end)).length,
  }
}
