import { meaningOf } from '../../text/meanings.ts'
import { numeralValue, scaleValue } from '../../text/numerals.ts'
import { isUsuallyName, rarityOf } from '../../text/rarity.ts'
import { stem } from '../../text/stems.ts'
import { isStopWord } from '../../text/stop-words.ts'
import { characterGrams } from './character-grams.ts'
import { isTimeWord } from './days.ts'

/** What a word is wherever it stands. */
export interface WordFacts {
  lower: string
  stemmed: string
  /** Grammar rather than content; single letters are. */
  stop: boolean
  /** Names a time: a week-day, a month, `noon`. */
  time: boolean
  /** The number it writes, and what it multiplies a number before it by; null for other words. */
  value: number | null
  scale: number | null
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
const rareEnough = 6
const known = new Map<string, WordFacts>()
const bound = 20_000

/** Looks a word up in all that is known of words. Remembers what it has met, since a report's words recur. */
export function factsOf(text: string): WordFacts {
  const met = known.get(text)
  if (met) return met
  const facts = readFacts(text)
  if (known.size >= bound) known.clear()
  known.set(text, facts)
  return facts
}

function readFacts(text: string): WordFacts {
  const lower = text.toLowerCase()
  const stemmed = stem(text)
  return {
    lower,
    stemmed,
    stop: isStopWord(lower) || /^\p{L}$/u.test(lower),
    time: isTimeWord(lower),
    value: numeralValue(text),
    scale: scaleValue(text),
    meaning: meaningOf(stemmed),
    rarity: Math.min(rareEnough, rarityOf(stemmed)),
    plural: /[^s]s$|men$/.test(lower),
    capitalised: /^\p{Lu}/u.test(text),
    nameLike: isUsuallyName(stemmed) ?? true,
    grams: characterGrams(lower),
  }
}
