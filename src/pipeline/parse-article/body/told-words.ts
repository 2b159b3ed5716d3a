import type { WordFacts } from '../../../language/words/word-facts.ts'
import type { Line } from '../lines/line.ts'

/** What the words of a line say of where it stands: how rare they are, and how far the page's prose has them too. */
interface Told {
  /** Sum of the rarities of its words, each once, in nats. */
  all: number
  /** Of those words that other prose of the page has. */
  shared: number
  /** The same, by how many lines of prose have them. */
  recurring: number
}

/** For each line what its words tell, beside those of the lines that are the page's text. */
export function tellWords(
  lines: readonly Line[],
  isText: readonly boolean[],
  language: string | null,
): Told[] {
  const stems = lines.map(({ facts }) => contentStems(facts, language))
  const times = new Map<string, number>()
  for (const [at, own] of stems.entries())
    if (isText[at]) for (const word of own.keys()) times.set(word, (times.get(word) ?? 0) + 1)
  return stems.map((own, at) => {
    const told: Told = { all: 0, shared: 0, recurring: 0 }
    for (const [word, rarity] of own) {
      const others = (times.get(word) ?? 0) - Number(isText[at])
      told.all += rarity
      if (others > 0) told.shared += rarity
      told.recurring += rarity * Math.log2(1 + Math.max(0, others))
    }
    return told
  })
}

/** So many words of a line are looked at. */
const mostTokens = 300

export function firstOf<Word>(words: readonly Word[]): readonly Word[] {
  return words.length > mostTokens ? words.slice(0, mostTokens) : words
}

/** The stems of the words that carry content, with how rare each is. */
function contentStems(words: readonly WordFacts[], language: string | null): Map<string, number> {
  const stems = new Map<string, number>()
  for (const { text, stem, rarity, languages } of firstOf(words))
    if (text.length > 2 && !(language !== null && languages.includes(language))) stems.set(stem, rarity)
  return stems
}

/** How much of a line the page’s prose has too, 0..1. */
export function shareOf(told: Told | undefined): number {
  return told && told.all > 0 ? told.shared / told.all : 0
}
