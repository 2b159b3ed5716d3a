import { isSectionName } from '../../text/sections.ts'
import { agencyAlone } from './agencies.ts'

const roles =
  /^(?:staff|senior|chief|deputy|associate|assistant|special|contributing|freelance|guest|managing|executive|national|political|reporters?|correspondents?|writers?|editors?|columnists?|contributors?|producers?|journalists?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in|e)?|redactora?|corresponsal|rédact(?:eur|rice)|correspondante?|published|updated|posted|last|follow|veröffentlicht|aktualisiert|publicado|actualizado|publié|ceo|bio|email|bbc|cnn|nbc|abc|cbs|npr|ap)$/iu
const glued =
  /(?<=\p{Ll})(?:Twitter|Facebook|CEO|Editor|Writer|Reporter|Staff|Senior|Contributor|Correspondent|Follow|Bio|Email|Published|Updated|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d).*$/u
const since = /\s*(?<!\S)\d+ ?(?:min(?:ute)?s?|hours?|days?|weeks?|hrs?)(?!\p{L}).*$/iu

/** Cuts off what follows a name without a comma: `Jane Doe Senior Reporter` → `Jane Doe`, `Jane DoeStaff` → `Jane Doe`. */
export function withoutRole(text: string): string {
  const plain = text.replace(glued, '').replace(since, '')
  const tokens = plain.split(' ')
  const at = tokens.findIndex((_, index) => index >= 2 && opensRole(tokens, index))
  return at < 0
    ? plain
    : tokens
        .slice(0, at)
        .join(' ')
        .replace(/,?(?: the)?$/iu, '')
}

function opensRole(tokens: readonly string[], index: number): boolean {
  const token = tokens[index]?.replace(/[,.;:]+$/u, '') ?? ''
  if (roles.test(token) || isSectionName(token) || (token.length > 1 && agencyAlone(token) !== null))
    return true
  return agencyAlone(`${token} ${tokens[index + 1]?.replace(/[,.;:]+$/u, '')}`) !== null
}
