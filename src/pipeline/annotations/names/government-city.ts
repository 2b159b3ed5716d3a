import type { Token } from '../tokens.ts'

const acts = new Set(
  'shared shares is was has had wants wanted says said insists insisted denies denied accuses accused warns warned fears feared sees saw calls called demands demanded rejects rejected announced announces agreed agrees supports supported condemned condemns refused refuses argues argued believes hopes seeks sought considers plans threatened threatens pledged pledges vowed vows responded reacted regards claims claimed urged urges backs backed opposes opposed signed recognises recognised sagt sagte fordert forderte will wirft warnt warnte kritisiert kritisierte lehnt droht plant dit accuse veut demande refuse annonce dice dijo acusa quiere exige rechaza'.split(
    ' ',
  ),
)
/** `Beijing is …` is the government only where it is something a government is. */
const states = new Set(
  'concerned worried ready willing prepared determined keen reluctant convinced seeking trying considering planning pushing calling demanding accusing besorgt bereit'.split(
    ' ',
  ),
)
const addresses = new Set(
  'thanked thank accused accuse urged urge warned warn told tell asked ask criticised criticized criticise condemned called pressed pressured supports supported backed between against with by'.split(
    ' ',
  ),
)
const policies = new Set(
  'objectives objective goals ambitions aims aim policy policies government interests interest position stance decision decisions claims claim response reaction offer proposal plan plans strategy influence support threat threats demands demand role allies ally partners partner leaders leader leadership rulers ruler officials relations ties approach attitude intentions view invasion war foreign military nuclear expansionist territorial economic diplomatic political strategic security'.split(
    ' ',
  ),
)

/** Whether a capital at `[at, at + length)` stands for the government in it: it acts, is addressed, or owns a policy. */
export function standsForGovernment(
  tokens: Token[],
  { at, length }: { at: number; length: number },
): boolean {
  const previous = tokens[at - 1]
  const last = tokens[at + length - 1]
  const [next, afterNext] = [tokens[at + length], tokens[at + length + 1]]
  if (!last) return false
  if (last.possessive)
    return policies.has(next?.lower ?? '') || (policies.has(afterNext?.lower ?? '') && !afterNext?.capital)
  const plainly = next !== undefined && /^\s$/.test(next.gap)
  const placed =
    previous !== undefined &&
    /^(?:in|to|from|near|at|of|into|outside|around|nach|aus|à|en|de|of)$/u.test(previous.lower)
  if (plainly && !placed && acts.has(next.lower))
    return !isState(next.lower) || states.has(afterNext?.lower ?? '')
  // `Berlin and Madrid shared his view`
  const another = next?.lower === 'and' && afterNext?.capital ? tokens[at + length + 2] : undefined
  if (!placed && another && acts.has(another.lower) && !isState(another.lower)) return true
  if (!previous || !/^\s$/.test(tokens[at]?.gap ?? '')) return false
  if (/^(?:between|with|by|against)$/.test(previous.lower))
    return previous.lower === 'between' && next?.lower === 'and'
  return addresses.has(previous.lower)
}

function isState(verb: string): boolean {
  return /^(?:is|was|has|had|will)$/.test(verb)
}
