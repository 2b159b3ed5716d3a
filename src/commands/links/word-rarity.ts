import { stem } from '../../text/stems.ts'
import { words } from '../../text/words.ts'

const bandWidth = 0.5
const seenAtLeast = 8

/**
 * How rare each stem is in running news text, as bands of half a nat of inverse sentence frequency:
 * `bands[0]` holds the commonest. Stems seen in fewer sentences than a handful are left to the last band.
 */
export function wordRarity(sentences: string[]): { width: number; bands: string[] } {
  const frequency = new Map<string, number>()
  for (const sentence of sentences) {
    const found = words(sentence).flatMap((word) => word.text.split('-'))
    for (const key of new Set(found.map(stem))) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
  const bands: string[][] = []
  for (const [key, count] of [...frequency].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < seenAtLeast || !/^[a-z]+$/.test(key)) continue
    const band = Math.floor(Math.log(sentences.length / count) / bandWidth)
    while (bands.length <= band) bands.push([])
    bands[band]?.push(key)
  }
  return { width: bandWidth, bands: bands.map((band) => band.join(' ')) }
}
