import type { Direction } from './resolve-time.ts'

const future =
  /(?<!\p{L})(?:will|would|shall|could|is to|are to|due|planned|plans? to|set to|(?:is|are) (?:expected|likely|scheduled)|expected to|scheduled|upcoming|from now|wird|werden|soll|sollen|sollte|va|vont|devrait|devra|doit|doivent|sera|seront|irá|van a|va a|será|serán|enviará|deberá|prevé)(?!\p{L})/giu
const past =
  /(?<!\p{L})(?:was|were|had|did|said|told|has been|have been|\p{L}{2,}ed|fell|met|won|beat|took|came|began|held|left|struck|ran|rose|made|found|lost|went|sank|broke|hit|died|shot|gave|got|saw|led|put|set off|cut|wrote|spoke|flew|drove|grew|threw|became|brought|built|bought|sold|sent|spent|stood|tore|woke|hatte|hatten|war|waren|wurde|wurden|sagte|ist|sind|hat|haben|kam|ging|traf|\p{L}{3,}te(?:n)?|a|ont|était|étaient|été|fut|est|sont|fue|fueron|ha|han|había|dijo|\p{L}{2,}(?:ó|aron|ieron))(?!\p{L})/iu
const boundary =
  /[,;:]|(?<!\p{L})(?:and|but|while|who|which|where|und|aber|während|et|mais|qui|y|pero|que)(?!\p{L})/giu
const ahead = /(?<!\p{L})(?:by|until|till|bis|jusqu['’]à|hasta|ab|dès)\s$/iu

/**
 * Where a weekday or month at `[start, end)` lies as its words tell: its clause first, then the sentence. Null where
 * they look both ways or neither: then it is not resolved.
 */
export function directionsIn(text: string): (stretch: { start: number; end: number }) => Direction {
  const known = new Map<string, Direction | undefined>()
  const read = (words: string): Direction | undefined => {
    if (!known.has(words)) known.set(words, directionOf(words))
    return known.get(words)
  }
  return ({ start, end }) => {
    if (ahead.test(text.slice(Math.max(0, start - 10), start))) return 'future'
    const { clause, joined } = clauseAround(text, { start, end })
    const own = read(clause)
    return own !== undefined || joined ? (own ?? null) : (read(text) ?? null)
  }
}

function directionOf(words: string): Direction | undefined {
  const rest = words.replace(future, ' ')
  const [looksAhead, looksBack] = [rest !== words, past.test(rest)]
  if (looksAhead && looksBack) return null
  return looksAhead ? 'future' : looksBack ? 'past' : undefined
}

/** `joined`: an `and` opens the clause, so that the tense of what stands before it says nothing. */
function clauseAround(
  text: string,
  { start, end }: { start: number; end: number },
): { clause: string; joined: boolean } {
  let from = 0
  let joined = false
  for (const { index, 0: mark } of text.matchAll(boundary)) {
    if (index >= start) {
      if (index >= end) return { clause: text.slice(from, index), joined }
      continue
    }
    from = index + mark.length
    joined = /^(?:and|but|und|aber|et|mais|y|pero)$/iu.test(mark)
  }
  return { clause: text.slice(from), joined }
}
