import { inAll } from '../../../language/lists.ts'
import { bylineWords } from '../../../language/page-languages.ts'
import { anyOf } from '../../../language/patterns.ts'
import { agencyAlone } from './agencies.ts'

/** Whether a line ends where the name of an author should follow: `By`, `Autor:`. */
export function announcesName(text: string): boolean {
  return announcing.test(text)
}

const announcing = new RegExp(
  `^${anyOf([...inAll(bylineWords, 'by'), ...inAll(bylineWords, 'authorLabels')])}\\s*[:—–-]?$`,
  'iu',
)

/** Whether a line stands for the picture of an author: `JD`. */
export function isInitials(text: string): boolean {
  return /^\p{Lu}{1,3}$/u.test(text) && agencyAlone(text) === null
}
