import type { Sentence } from '../../../news/report/sentence.ts'

export interface NumberedSentence {
  index: number
  sentence: Sentence
}

/** A part of a text: a sentence by its number, or the letters between two sentences. */
export type TextPart = { index: number; text: string } | { index: null; text: string; start: number }

/**
 * Splits the text of a headline, standfirst or block into its sentences and what stands between them. All parts joined are
 * the text, to the letter; a sentence that does not stand where it says is passed over, its letters kept.
 */
export function sentenceParts(text: string, sentences: readonly NumberedSentence[]): TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  const letters = (end: number) => {
    if (end > at) parts.push({ index: null, text: text.slice(at, end), start: at })
  }
  for (const { index, sentence } of sentences) {
    if (sentence.start < at || text.slice(sentence.start, sentence.end) !== sentence.text) continue
    letters(sentence.start)
    parts.push({ index, text: sentence.text })
    at = sentence.end
  }
  letters(text.length)
  return parts
}

/** The sentences of one unit: the headline, the standfirst, or the block of the body with that index. */
export function sentencesIn(
  sentences: readonly Sentence[],
  place: 'headline' | 'standfirst' | number,
): NumberedSentence[] {
  return sentences.flatMap((sentence, index) => {
    const there = typeof place === 'number' ? sentence.block === place : sentence.unit === place
    return there ? [{ index, sentence }] : []
  })
}
