import type { CandidatePair } from '../candidates/find-candidates.ts'
import type { Token } from '../candidates/token.ts'
import { formsOfBeing, movementWords, placingPrepositions } from '../differences/data/movement-words.ts'

/** What is asked of a sentence: its words, and the clause that each stands in. */
interface Read {
  tokens: Token[]
  clauses: number[]
}

/**
 * The pairs of two reports' sentences that both tell where the same person was: `Ann Lee was in Oslo on Monday`, `The first stop on Lee's
 * trip was Norway`. Who and where are what every sentence of such a story has, so that their words alone tie nothing, and the pair
 * would not be found by them. A city is as good as its country.
 */
export function whereaboutsPairs(a: readonly Read[], b: readonly Read[]): CandidatePair[] {
  const told = { a: a.map(whereaboutsOf), b: b.map(whereaboutsOf) }
  return told.a.flatMap((x, i) => told.b.flatMap((y, j) => (meet(x, y) ? [{ a: i, b: j }] : [])))
}

export function tellSameWhereabouts(a: Read, b: Read): boolean {
  return meet(whereaboutsOf(a), whereaboutsOf(b))
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one))
}

/** A sentence is asked once for all that it is compared with. */
const known = new WeakMap<Token[], Set<string>>()

function whereaboutsOf(sentence: Read): Set<string> {
  const told = known.get(sentence.tokens) ?? readWhereabouts(sentence)
  known.set(sentence.tokens, told)
  return told
}

/** Who is told to be where, as `name|country`: both in one clause that speaks of being or coming there. */
function readWhereabouts(sentence: Read): Set<string> {
  const { tokens, clauses } = sentence
  const told = new Set<string>()
  for (const clause of new Set(clauses)) {
    const own = tokens.flatMap((_, at) => (clauses[at] === clause ? [at] : []))
    if (!own.some((at) => isMovement(sentence, at))) continue
    for (const who of own)
      for (const where of own)
        if (isPerson(tokens[who]) && tokens[where]?.kind === 'place')
          told.add(`${tokens[who]?.key}|${tokens[where]?.key}`)
  }
  return told
}

function isPerson(token: Token | undefined): boolean {
  return token?.mention?.kind === 'person'
}

/** A word of movement, or a form of being right before `in` and a place. */
function isMovement({ tokens }: Read, at: number): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token || token.mention) return false
  if (movementWords.has(token.word)) return true
  return formsOfBeing.has(token.word) && placingPrepositions.has(next?.word ?? '') && after?.kind === 'place'
}
