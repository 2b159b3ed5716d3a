import { givenSentences } from '../../../src/cli/stage/given-sentences.ts'
import { type Alignment, alignSentences } from '../../../src/pipeline/compare/align-sentences.ts'

/** Annotates and ties sentences given as text, as the stage runner does; English unless told. */
export function alignTexts(lists: Parameters<typeof givenSentences>[0]): Alignment {
  return alignSentences(givenSentences({ language: 'en', ...lists }))
}
