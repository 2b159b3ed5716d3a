import { speechWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import type { Token } from '../tokens.ts'
import type { Quoted } from './quotations/quoted-stretches.ts'
import { actBefore, type QuotationScene, type Speaker } from './quotations/quoted-subject.ts'

const saying = wholeWord(inAll(speechWords, 'nounsOfSaying'))

/** `Lowe's claim that the harbour was “safe”`: a noun of saying, and whose it is; no verb of speaking after it. */
export function byNoun({ reading, cast }: QuotationScene, { spans }: Quoted): Speaker | null {
  const [span] = spans
  const tokens = reading.tokens[span?.sentence ?? -1] ?? []
  if (!span || reading.language !== 'en') return null
  const from = actBefore(reading, span)?.at ?? 0
  for (let at = tokens.length - 2; at > from; at--) {
    const [noun, link, owner] = [tokens[at] as Token, tokens[at + 1] as Token, tokens[at - 1] as Token]
    if (link.end > span.start || !saying.test(noun.lower) || !owner.possessive) continue
    if (!/^(?:that|of|about|to|on)$/.test(link.lower)) continue
    const first = Array.from({ length: 6 }, (_, i) => at - 1 - i).find(
      (i) => cast.personAt(span.sentence, i)?.to === at,
    )
    const person = first === undefined ? null : cast.personAt(span.sentence, first)
    if (first === undefined || !person) return null
    const saidBy = { sentence: span.sentence, start: tokens[first]?.start ?? 0, end: noun.end }
    return { name: person.name, saidBy, reason: `the ${noun.lower} is theirs` }
  }
  return null
}
