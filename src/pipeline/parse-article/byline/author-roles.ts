import { timeWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { bylineWords } from '../../../language/page-languages.ts'
import { anyOf, capitalised } from '../../../language/patterns.ts'
import { isSectionName } from '../../../language/sentences/sections.ts'
import { agencyAlone } from './agencies.ts'

const roles = new RegExp(`^${anyOf(inAll(bylineWords, 'roles'))}$`, 'iu')
/** What a reporter covers, or the short name of a house, before the word for the job: `Transport correspondent`. */
const beats = new RegExp(`^${anyOf(inAll(bylineWords, 'beats'))}$`, 'iu')
const months = inAll(timeWords, 'months', ['en']).flatMap((forms) => forms.split('|'))
const glued = new RegExp(
  '(?<=\\p{Ll})(?:Twitter|Facebook|CEO|Editor|Writer|Reporter|Staff|Senior|Contributor|Correspondent|Follow|Bio|Email|Published|Updated|' +
    `${anyOf(months.map(capitalised))}\\.? \\d).*$`,
  'u',
)
const since = /\s*(?<!\S)\d+ ?(?:min(?:ute)?s?|hours?|days?|weeks?|hrs?)(?!\p{L}).*$/iu
const endOfList = new RegExp(`,?(?: (?:${anyOf(inAll(bylineWords, 'and'))}|&))?(?: the)?$`, 'iu')

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
    .replace(endOfList, '')
    .replace(/^(\S+(?: \S+)+), \S+$/u, '$1')
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
