import { functionWords } from './function-words.ts'
import { rarityOf } from './rarity.ts'
import { stem } from './stems.ts'

/** What holds of a word wherever it stands: asked once for each word of a line. */
export interface WordFacts {
  /** In small letters. */
  text: string
  stem: string
  /** How much its stem says about what a sentence is about, in nats. */
  rarity: number
  /** The languages among whose commonest words it is. */
  languages: readonly string[]
}

/** Each function word with the languages that have it. */
const languagesOf = new Map<string, string[]>()
for (const [language, list] of functionWords)
  for (const word of list) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

const none: readonly string[] = []
const known = new Map<string, WordFacts>()
/** So many words are kept before all are forgotten. */
const bound = 50_000

/** The facts of a word in small letters. Equal words may have facts of their own: compare what they say, not the objects. */
export function factsOf(word: string): WordFacts {
  const met = known.get(word)
  if (met) return met
  const stemmed = stem(word)
  const facts = {
    text: word,
    stem: stemmed,
    rarity: rarityOf(stemmed),
    languages: languagesOf.get(word) ?? none,
  }
  if (known.size >= bound) known.clear()
  known.set(word, facts)
  return facts
}
