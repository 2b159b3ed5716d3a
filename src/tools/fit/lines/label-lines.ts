/** Where a line's words stand in the gold text. */
interface Match {
  line: number
  start: number
  end: number
  /** Words of the line, less where it is so short that it may stand anywhere. */
  gain: number
  /** The best sum of a chain that ends here, and what comes before it there. */
  sum: number
  before: Match | null
}

const gram = 4

/**
 * Which lines of a page are its gold text: the heaviest chain of lines whose words stand in the text in the same order. A line of
 * fewer than four words must be a line of the gold text as well.
 */
export function labelLines(lines: readonly string[], gold: string): boolean[] {
  const index = indexGold(gold)
  const matches = lines.flatMap((text, line) => matchesOf(wordsOf(text), line, index))
  let best: Match | null = null
  for (const [at, match] of matches.entries()) {
    for (const before of matches.slice(Math.max(0, at - 400), at)) {
      if (before.line >= match.line || before.end > match.start + 2) continue
      const sum = before.sum + match.gain - Math.min(match.line - before.line - 1, 30) / 20
      if (sum > match.sum) Object.assign(match, { sum, before })
    }
    if (!best || match.sum > best.sum) best = match
  }
  const labels = lines.map(() => false)
  for (let match = best; match; match = match.before) labels[match.line] = true
  return labels
}

interface GoldIndex {
  length: number
  /** Where each run of four words begins. */
  grams: Map<string, number[]>
  /** Where each of its lines begins. */
  lines: Map<string, number[]>
}

function indexGold(gold: string): GoldIndex {
  const words = wordsOf(gold)
  const grams = new Map<string, number[]>()
  gramsOf(words).forEach((text, at) => {
    push(grams, text, at)
  })
  const lines = new Map<string, number[]>()
  let at = 0
  for (const line of gold.split('\n')) {
    const own = wordsOf(line)
    if (own.length > 0) push(lines, own.join(' '), at)
    at += own.length
  }
  return { length: words.length, grams, lines }
}

function matchesOf(words: readonly string[], line: number, { length, grams, lines }: GoldIndex): Match[] {
  const match = (start: number, gain: number): Match => ({
    line,
    start: Math.max(0, start),
    end: Math.min(length, start + words.length),
    gain,
    sum: gain,
    before: null,
  })
  if (words.length === 0) return []
  if (words.length < gram)
    return (lines.get(words.join(' ')) ?? []).map((start) => match(start, words.length / 2))
  const votes = new Map<number, number>()
  const own = gramsOf(words)
  own.forEach((text, at) => {
    for (const place of grams.get(text) ?? []) votes.set(place - at, (votes.get(place - at) ?? 0) + 1)
  })
  if (own.filter((text) => grams.has(text)).length < own.length * 0.6) return []
  const places = [...votes].filter(([, count]) => count >= own.length * 0.3).sort((a, b) => b[1] - a[1])
  return places.slice(0, 6).map(([start]) => match(start, words.length))
}

function gramsOf(words: readonly string[]): string[] {
  return words.slice(gram - 1).map((_, at) => words.slice(at, at + gram).join(' '))
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
