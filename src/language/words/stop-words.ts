import { englishStopWords } from '../en/stop-words.ts'
import { listed } from '../lists.ts'

const stopWords = new Set(listed(englishStopWords))

/**
 * Whether a lower-case English word carries grammar rather than content: `the`, `during`, `would`. What is matched by
 * content passes them over; `function-words.ts` holds the commonest of each language, which tell languages apart.
 */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
