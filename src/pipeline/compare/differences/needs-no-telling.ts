import { claimWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import type { MentionOf } from '../../../news/report/mention.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import type { PhrasePair } from '../evidence/pair-phrases.ts'
import { isSameSource } from '../same/same-sources.ts'
import type { TokenTie } from '../ties-of.ts'
import type { Range } from './claim-differences.ts'

/** Whether a difference in attribution is none: both sentences name sources, and one of them is the same. */
export function needsNoTelling({ kind }: PhrasePair, a: Profile, b: Profile): boolean {
  if (kind !== 'attribution') return false
  const [inA, inB] = [sourcesIn(a), sourcesIn(b)]
  return inA.some((x) => inB.some((y) => isSameSource(x, y)))
}

function sourcesIn({ mentions }: Profile): string[] {
  return mentions.flatMap(({ mention }) =>
    mention.kind === 'attribution' && mention.source !== null ? [mention.source] : [],
  )
}

/** Nouns that stand for whatever people are counted: `212 people` may be `212 passengers`. */
const anyone = wholeWord(inAll(claimWords, 'people'))

/**
 * Words of a sentence that say no more than a tie does: the rest of a person's name of which one word is tied (`Vladimir`), and
 * the noun of a tied figure where either side counts just people. `side`: of which sentence.
 */
export function saidByTies({ a, b }: { a: Profile; b: Profile }, ties: TokenTie[], side: 'a' | 'b'): Range[] {
  const own = side === 'a' ? a : b
  return own.mentions.flatMap(({ mention, start, end }) => {
    const inside = own.tokens.flatMap((token, i) => (token.start < end && start < token.end ? [i] : []))
    const held = (i: number) => ties.some((tie) => tie[side][0] <= i && i <= tie[side][1])
    if (!inside.some(held)) return []
    if (mention.kind === 'person') return inside.map((i): Range => [i, i])
    if (mention.kind !== 'figure' || !countsAnyone(mention, side === 'a' ? b : a)) return []
    return inside.flatMap((i): Range[] =>
      own.tokens[i]?.word === mention.counts?.toLowerCase() ? [[i, i]] : [],
    )
  })
}

function countsAnyone(figure: MentionOf<'figure'>, other: Profile): boolean {
  const facing = other.mentions.flatMap(({ mention }) =>
    mention.kind === 'figure' && mention.value === figure.value && mention.unit === null
      ? [mention.counts]
      : [],
  )
  return [figure.counts, ...facing].some((noun) => noun !== null && anyone.test(noun.toLowerCase()))
}
