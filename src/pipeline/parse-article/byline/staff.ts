import { inAll } from '../../../language/lists.ts'
import { isGivenName } from '../../../language/names/given-name.ts'
import { bylineWords } from '../../../language/page-languages.ts'
import { anyOf, eitherCase } from '../../../language/patterns.ts'

const staff = new RegExp(
  `^(?:(?:written |posted |published )?by )?((?:The |Our )?(?:\\p{Lu}[\\p{L}\\p{N}.&’'-]* ){0,4}${anyOf(inAll(bylineWords, 'editors').map(eitherCase))})$`,
  'u',
)

/**
 * The editors of a house, where a line names nobody else: `The Daily Gazette Staff`, `by Our Editors`. Null for any other line, and for
 * a person of the staff.
 */
export function staffIn(text: string): string | null {
  const [, named] = staff.exec(text.split(/\s*[|•·]\s*/u, 1)[0] ?? '') ?? []
  return named === undefined || named.length > 60 || isGivenName(named) ? null : named
}
