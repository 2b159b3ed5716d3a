import { inAll } from '../../../language/lists.ts'
import { bylineWords } from '../../../language/page-languages.ts'

/** What systems write where nobody is named as the author, in plain words. */
export const nobodys: ReadonlySet<string> = new Set(inAll(bylineWords, 'nobodys'))
