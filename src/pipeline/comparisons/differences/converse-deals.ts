import { stem } from '../../../text/stems.ts'
import type { Profile } from '../profile-sentence.ts'
import { gettingStems, givingStems } from './data/deal-words.ts'

/**
 * Whether one sentence tells what somebody gives and the other what the same one gets: `Norway sells fish`, `Norway buys fish`. Who is on
 * both sides of two deals speaks of two deals, whatever changes hands. English only.
 */
export function areConverseDeals(a: Profile, b: Profile): boolean {
  const [x, y] = [dealsOf(a), dealsOf(b)]
  const isConverse = (one: Deals, other: Deals) => [...one.gives].some((who) => other.gets.has(who))
  const isOne = [...x.gives].some((who) => y.gives.has(who)) || [...x.gets].some((who) => y.gets.has(who))
  return !isOne && (isConverse(x, y) || isConverse(y, x))
}

/** Keys of those who give, and of those who get. */
interface Deals {
  gives: Set<string>
  gets: Set<string>
}

function dealsOf(profile: Profile): Deals {
  const deals: Deals = { gives: new Set(), gets: new Set() }
  for (const at of profile.content) {
    const token = profile.tokens[at]
    if (token?.kind !== 'word') continue
    const stemmed = stem(token.word)
    const side = givingStems.has(stemmed) ? deals.gives : gettingStems.has(stemmed) ? deals.gets : null
    const subject = side && subjectOf(profile, at)
    if (side && subject) side.add(subject)
  }
  return deals
}

const helpers = new Set(
  'has have had is are was were be been being will would can could may might to'.split(' '),
)
const passive = new Set('is are was were be been being'.split(' '))

/** The name right before a verb and its helpers; null where another word stands there, or the verb is passive. */
function subjectOf({ tokens, clauses }: Profile, verb: number): string | null {
  const isPassive = passive.has(tokens[verb - 1]?.word ?? '') && !tokens[verb]?.word.endsWith('ing')
  let at = verb - 1
  while (at >= 0 && clauses[at] === clauses[verb] && helpers.has(tokens[at]?.word ?? '')) at--
  const subject = tokens[at]
  if (isPassive || !subject || clauses[at] !== clauses[verb]) return null
  return subject.kind === 'name' || subject.kind === 'place' ? subject.key : null
}
