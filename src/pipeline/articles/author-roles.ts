import { isSectionName } from '../../text/sections.ts'
import { agencyAlone } from './agencies.ts'

const roles =
  /^(?:staff|senior|chief|deputy|associate|assistant|special|contributing|freelance|guest|managing|executive|national|political|reporters?|correspondents?|writers?|editors?|columnists?|contributors?|producers?|journalists?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in|e)?|redactora?|corresponsal|rédact(?:eur|rice)|correspondante?|published|updated|posted|last|follow|veröffentlicht|aktualisiert|publicado|actualizado|publié|ceo|bio|email|bbc|cnn|nbc|abc|cbs|npr|ap)$/iu
/** What a reporter covers, or the short name of a house, before the word for the job: `Transport correspondent`. */
const beats =
  /^(?:transport|home|social|foreign|diplomatic|defen[cs]e|security|legal|royal|religion|religious|consumer|personal|media|film|music|arts?|books?|food|fashion|property|city|economics|industrial|environmental|financial|medical|investigative|digital|data|video|news|sunday|weekend|features?|affairs|globe|times|post|tribune|herald|chronicle|register|star|sun|journal|gazette|courier|inquirer|dispatch|daily|guest|metro|columbus|general|fox|sky|scotland|wales|ireland|england|london|europe|asia|africa|china|india|russia|washington|berlin|paris|brussels|westminster|us|uk|eu)$/iu
const glued =
  /(?<=\p{Ll})(?:Twitter|Facebook|CEO|Editor|Writer|Reporter|Staff|Senior|Contributor|Correspondent|Follow|Bio|Email|Published|Updated|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d).*$/u
const since = /\s*(?<!\S)\d+ ?(?:min(?:ute)?s?|hours?|days?|weeks?|hrs?)(?!\p{L}).*$/iu

/** Cuts off what follows a name without a comma: `Jane Doe Senior Reporter` → `Jane Doe`, `Jane DoeStaff` → `Jane Doe`. */
export function withoutRole(text: string): string {
  const plain = text.replace(glued, '').replace(since, '')
  const tokens = plain.split(' ')
  let at = tokens.findIndex((_, index) => index >= 2 && opensRole(tokens, index))
  if (at < 0) return plain
  while (at > 2 && beats.test(tokens[at - 1] ?? '')) at--
  return tokens
    .slice(0, at)
    .join(' ')
    .replace(/,?(?: the)?$/iu, '')
}

function opensRole(tokens: readonly string[], index: number): boolean {
  const token = tokens[index]?.replace(/[,.;:]+$/u, '') ?? ''
  if (
    roles.test(token) ||
    (index > 2 && /^news$/iu.test(token)) ||
    isSectionName(token) ||
    (token.length > 1 && agencyAlone(token) !== null)
  )
    return true
  return agencyAlone(`${token} ${tokens[index + 1]?.replace(/[,.;:]+$/u, '')}`) !== null
}
