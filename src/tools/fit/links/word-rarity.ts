import { stem } from '../../../language/words/stems.ts'
import { words } from '../../../language/words/words.ts'

const bandWidth = 0.5
const seenAtLeast = 8
const nameShare = 0.8

/** How often a stem was met: in how many sentences, and how often inside one with and without a capital. */
interface Count {
  sentences: number
  capital: number
  small: number
}

/**
 * How rare each stem is in running news text, as bands of half a nat of inverse sentence frequency:
 * `bands[0]` holds the commonest. A stem that is nearly always written with a capital is noted as a name (`Obama`).
 * Stems seen in fewer sentences than a handful are left out.
 */
export function wordRarity(sentences: string[]): { width: number; bands: string[] } {
  const counts = new Map<string, Count>()
  for (const sentence of sentences) countWords(sentence, counts)
  const bands: string[][] = []
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count.sentences < seenAtLeast || !/^[a-z]+$/.test(key)) continue
    const band = Math.floor(Math.log(sentences.length / count.sentences) / bandWidth)
    while (bands.length <= band) bands.push([])
    bands[band]?.push(isName(count) ? key.charAt(0).toUpperCase() + key.slice(1) : key)
  }
  return { width: bandWidth, bands: bands.map((band) => band.join(' ')) }
}

function countWords(sentence: string, counts: Map<string, Count>): void {
  const found = words(sentence).flatMap((word) => word.text.split('-'))
  const small = found.filter((word) => /^\p{Ll}/u.test(word)).length
  const seen = new Set<string>()
  for (const [at, word] of found.entries()) {
    const key = stem(word)
    const count = counts.get(key) ?? { sentences: 0, capital: 0, small: 0 }
    counts.set(key, count)
    if (!seen.has(key)) count.sentences++
    seen.add(key)
    // A sentence's first word and text set in capitals say nothing about names.
    if (/^\p{Ll}/u.test(word)) count.small++
    else if (at > 0 && small > found.length / 2) count.capital++
  }
}

function isName({ capital, small }: Count): boolean {
  return capital > 2 && capital / (capital + small) >= nameShare
}
