import { conversesEn } from '../../../language/en/converses.ts'
import { meaningOf } from '../../../language/words/meanings.ts'
import { stem } from '../../../language/words/stems.ts'
import type { TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import type { Token } from '../candidates/token.ts'
import { around, isDeed, type Parties, partiesOf, type SwappedRoles } from './roles.ts'

/**
 * Dealings of one party in one thing that go opposite ways: it sells in one sentence what it buys in the other. These are
 * two deeds, where the same one told from its other end has another doer (`Russia sells to Vietnam`, `Vietnam buys from
 * Russia`). Both the party and what is dealt in must be tied. English only.
 */
export function crossedDealings(a: Profile, b: Profile, matches: TokenMatch[]): SwappedRoles[] {
  const inB = new Map(matches.map((match) => [match.a, match.b]))
  const ofB = dealingsOf(b, new Set(inB.values()))
  return dealingsOf(a, new Set(inB.keys())).flatMap((x): SwappedRoles[] => {
    for (const y of ofB) {
      const dealtIn = x.others.find((i) => y.others.some((j) => inB.get(i) === j))
      if (dealtIn === undefined || inB.get(x.doer) !== y.doer || !areConverse(x.deed, y.deed)) continue
      return [{ a: around(x.doer, dealtIn), b: around(y.doer, inB.get(dealtIn) as number) }]
    }
    return []
  })
}

interface Dealing extends Parties {
  deed: Token
}

function dealingsOf(side: Profile, tied: Set<number>): Dealing[] {
  return side.content.flatMap((at): Dealing[] => {
    const deed = side.tokens[at] as Token
    if (endsOf(deed).length === 0 || !isDeed(side, at)) return []
    const parties = partiesOf(side, at, tied)
    return parties ? [{ deed, ...parties }] : []
  })
}

type End = `${number}${'given' | 'taken'}`

const ends = new Map<string, End[]>()
for (const [line, text] of conversesEn.trim().split('\n').entries()) {
  for (const [n, words] of text.split(' | ').entries()) {
    for (const word of words.split(' ')) {
      const term = termOf({ key: stem(word), meaning: meaningOf(stem(word)) })
      ends.set(term, [...(ends.get(term) ?? []), `${line}${n === 0 ? 'given' : 'taken'}`])
    }
  }
}

/** What stands for a word: its meaning where it has one, else its stem. */
function termOf({ key, meaning }: Pick<Token, 'key' | 'meaning'>): string {
  return `${meaning ?? key}`
}

function endsOf(deed: Token): End[] {
  return ends.get(termOf(deed)) ?? []
}

function areConverse(x: Token, y: Token): boolean {
  return endsOf(x).some((end) =>
    endsOf(y).some((other) => other !== end && Number.parseInt(other, 10) === Number.parseInt(end, 10)),
  )
}
