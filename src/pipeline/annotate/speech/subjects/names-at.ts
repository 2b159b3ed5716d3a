import type { Span } from '../../../../news/report/sentence.ts'
import type { Person } from '../../people/person.ts'
import type { Token } from '../../tokens.ts'

/** An organisation, with all places where it is named. */
export interface Named {
  name: string
  spans: Span[]
}

/** Organisations by sentence and by where their name ends in it. */
export type EndsOfBodies = Map<string, { name: string; start: number }>

export function endsOfBodies(bodies: Named[]): EndsOfBodies {
  return new Map(
    bodies.flatMap(({ name, spans }) =>
      spans.map(({ sentence, start, end }) => [`${sentence}:${end}`, { name, start }] as const),
    ),
  )
}

/** The organisation whose name ends before a token. */
export function bodyEndingAt(
  tokens: Token[],
  { sentence, token }: { sentence: number; token: number },
  ends: EndsOfBodies,
): { name: string; from: number } | null {
  const body = ends.get(`${sentence}:${tokens[token - 1]?.end}`)
  const from = body ? tokens.findIndex(({ start }) => start === body.start) : -1
  return body && from >= 0 ? { name: body.name, from } : null
}

/** The people whose names begin at each token of each sentence. */
export function startsOfPeople(
  tokens: Token[][],
  people: Person[],
): Map<number, { name: string; to: number }>[] {
  const starts = tokens.map(() => new Map<number, { name: string; to: number }>())
  for (const { name, spans } of people) {
    for (const { sentence, start, end } of spans) {
      const its = tokens[sentence] ?? []
      const from = its.findIndex((token) => token.start >= start)
      const after = its.findIndex((token) => token.start >= end)
      if (from >= 0 && its[from]?.start === start)
        starts[sentence]?.set(from, { name, to: after < 0 ? its.length : after })
    }
  }
  return starts
}
