import { withoutHiddenMarks } from '../../../language/sentences/invisible-characters.ts'
import { functionWords } from '../../../language/words/function-words.ts'
import { meaningOf } from '../../../language/words/meanings.ts'
import { isUsuallyName, rarityOf } from '../../../language/words/rarity.ts'
import { stem } from '../../../language/words/stems.ts'
import { isStopWord } from '../../../language/words/stop-words.ts'
import { characterGrams } from './character-grams.ts'

/** What a word is wherever it stands in a text of its language. */
export interface WordFacts {
  lower: string
  stemmed: string
  /** Grammar rather than content; single letters and `qu'` are. */
  stop: boolean
  meaning: number | null
  /** Inverse sentence frequency in running news text, in nats. */
  rarity: number
  plural: boolean
  capitalised: boolean
  /** Usually part of a name: what a capital at a sentence's start cannot tell. */
  nameLike: boolean
  grams: Int32Array
}

/** A word of one sentence in four hundred is as telling as any that is rarer, in nats. */
export const rareEnough = 6
const known = new Map<string, Map<string, WordFacts>>()
const bound = 20_000

/**
 * Everything known of a word in a base language (`de`), memoised, since the words of a report recur. Meanings, rarity
 * and usual names are known for English alone.
 */
export function factsOf(text: string, language: string): WordFacts {
  const words = known.get(language) ?? new Map<string, WordFacts>()
  known.set(language, words)
  const met = words.get(text)
  if (met) return met
  const facts = readFacts(text, language)
  if (words.size >= bound) words.clear()
  words.set(text, facts)
  return facts
}

function readFacts(text: string, language: string): WordFacts {
  const lower = withoutHiddenMarks(text).toLowerCase()
  const stemmed = stem(text)
  const english = language === 'en'
  return {
    lower,
    stemmed,
    stop: isGrammar(lower, language) || /^\p{L}$|['’]$/u.test(lower),
    meaning: english ? meaningOf(stemmed) : null,
    rarity: english ? Math.min(rareEnough, rarityOf(stemmed)) : rareEnough,
    plural: /[^s]s$|men$/.test(lower),
    capitalised: /^\p{Lu}/u.test(text),
    nameLike: english && (isUsuallyName(stemmed) ?? true),
    grams: characterGrams(lower),
  }
}

function isGrammar(lower: string, language: string): boolean {
  const own = language === 'en' ? undefined : functionWords.get(language)
  return own ? own.has(lower) : isStopWord(lower)
}
