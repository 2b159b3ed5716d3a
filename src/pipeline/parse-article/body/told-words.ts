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
  const words = lines.map(({ facts }) => contentOf(facts, language))
  const times = new Map<string, number>()
  for (const [at, own] of words.entries())
    if (isText[at]) for (const { stem } of own) times.set(stem, (times.get(stem) ?? 0) + 1)
  return words.map((own, at) => {
    const told: Told = { all: 0, shared: 0, recurring: 0 }
    for (const { stem, rarity } of own) {
      const others = (times.get(stem) ?? 0) - Number(isText[at])
      told.all += rarity
      if (others <= 0) continue
      told.shared += rarity
      told.recurring += rarity * Math.log2(1 + others)
    }
    return told
  })
}

/** So many words of a line are looked at. */
const mostTokens = 300

export function firstOf<Word>(words: readonly Word[]): readonly Word[] {
  return words.length > mostTokens ? words.slice(0, mostTokens) : words
}

/** Of the words that carry content, the first with each stem. */
function contentOf(words: readonly WordFacts[], language: string | null): WordFacts[] {
  const found: WordFacts[] = []
  const stems = new Set<string>()
  for (const word of firstOf(words)) {
    const { text, stem, languages } = word
    if (text.length <= 2 || (language !== null && languages.includes(language)) || stems.has(stem)) continue
    stems.add(stem)
    found.push(word)
  }
  return found
}

/** How much of a line the page’s prose has too, 0..1. */
export function shareOf(told: Told | undefined): number {
  return told && told.all > 0 ? told.shared / told.all : 0
}
