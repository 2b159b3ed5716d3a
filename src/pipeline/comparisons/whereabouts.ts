import { formsOfBeing, movementWords, placingPrepositions } from './differences/data/movement-words.ts'
import type { CandidatePair } from './find-candidates.ts'
import type { Token } from './token.ts'

/** What is asked of a sentence: its words, and the clause that each stands in. */
interface Read {
  tokens: Token[]
  clauses: number[]
}

/**
 * Whether one of two sentences tells nothing but where somebody was, and the other tells it too: `Ann Lee was in Oslo on Monday`, `The
 * first stop on Lee's trip was Norway`. Who and where are what every sentence of such a story has, so that their words alone tie
 * nothing; that one sentence has nothing else to tell ties it. A city is as good as its country.
 */
export function tellSameWhereabouts(a: Read, b: Read): boolean {
  if (!isOfWhereabouts(a) && !isOfWhereabouts(b)) return false
  const told = whereaboutsOf(a)
  return [...whereaboutsOf(b)].some((one) => told.has(one))
}

/** The pairs of two reports' sentences that tell the same whereabouts: what they share is too common to find them by. */
export function whereaboutsPairs(a: readonly Read[], b: readonly Read[]): CandidatePair[] {
  const [onlyA, onlyB] = [a.map(isOfWhereabouts), b.map(isOfWhereabouts)]
  return a.flatMap((x, i) =>
    b.flatMap((y, j) => ((onlyA[i] || onlyB[j]) && tellSameWhereabouts(x, y) ? [{ a: i, b: j }] : [])),
  )
}

/** Whether all of a sentence's content is people, places, times and ways to be or come there. */
function isOfWhereabouts({ tokens }: Read): boolean {
  const content = tokens.filter(({ stop }) => !stop)
  return (
    content.length > 0 &&
    content.every(
      ({ kind, word }) =>
        kind !== 'figure' && (kind !== 'word' || movementWords.has(word) || formsOfBeing.has(word)),
    )
  )
}

/** Who is told to be where, as `name|country`: both in one clause that speaks of being or coming there. */
function whereaboutsOf(sentence: Read): Set<string> {
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
