import { commonWords } from '../languages.ts'
import { listed } from '../lists.ts'

/** The commonest function words of each language: the base of language identification and of stopword density. */
export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(commonWords).map(([language, words]) => [language, new Set(listed(words.functionWords))]),
)
