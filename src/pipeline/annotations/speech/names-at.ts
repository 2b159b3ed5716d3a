import type { Span } from '../../../news/sentence.ts'
import type { Person } from '../names/person.ts'
import type { Token } from '../tokens.ts'

/** An organisation, with all places where it is named. */
export interface Named {
  name: string
  spans: Span[]
}

/** The organisation whose name ends before a token. */
export function bodyEndingAt(
  tokens: Token[],
  { sentence, token }: { sentence: number; token: number },
  bodies: Named[],
): { name: string; from: number } | null {
  const end = tokens[token - 1]?.end
  for (const { name, spans } of bodies) {
    const span = spans.find((each) => each.sentence === sentence && each.end === end)
    const from = span ? tokens.findIndex(({ start }) => start === span.start) : -1
    if (from >= 0) return { name, from }
  }
  return null
}

/** The people whose names begin at each token of a sentence. */
export function startsIn(
  tokens: Token[],
  sentence: number,
  people: Person[],
): Map<number, { name: string; to: number }> {
  const starts = new Map<number, { name: string; to: number }>()
  for (const { name, spans } of people) {
    for (const span of spans) {
      if (span.sentence !== sentence) continue
      const from = tokens.findIndex((token) => token.start >= span.start)
      const after = tokens.findIndex((token) => token.start >= span.end)
      if (from >= 0 && tokens[from]?.start === span.start)
        starts.set(from, { name, to: after < 0 ? tokens.length : after })
    }
  }
  return starts
}
