import { inAll } from '../../../language/lists.ts'
import { headWords } from '../../../language/page-languages.ts'
import { anyOf, oneOfWords } from '../../../language/patterns.ts'
import type { Draft } from '../draft.ts'
import { findLexiconKinds } from '../lines/lexicon.ts'
import type { Line } from '../lines/line.ts'
import { readMetaLine } from './meta-line.ts'

/** `No. 18`, `Vol. 3`, `Ausgabe 5`. */
const issue = new RegExp(`(?:^|[\\s,·|–-])${anyOf(inAll(headWords, 'issue'))}\\.? ?\\d+`, 'iu')
const definite = /^(?:The|Der|Die|Das|Le|La|El|Il) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}$/u
/** Words by which a newspaper or magazine calls itself. */
const house = oneOfWords(inAll(headWords, 'newspapers'))

/** The house that a masthead names: the first line of a text, beside the number of an issue, or above a day that stands alone. */
export function readMasthead({ lines, headline, claims, fields }: Draft): void {
  const [first, second] = lines.filter(({ text }) => text !== '')
  if (!first || !second || headline <= first.index || fields.publisher) return
  const name = mastheadOf(first, second)
  if (name === null) return
  claims.keep(first, 'publisher')
  fields.publisher = { text: name, lines: first.numbers, by: 'report' }
}

/** Whether the first line of a text calls itself a newspaper above its day: it is no headline. */
export function isNewspaper(lines: readonly Line[]): boolean {
  const [first, second] = lines.filter(({ text }) => text !== '')
  if (!first || !second) return false
  const name = mastheadOf(first, second)
  return name !== null && house.test(name)
}

/** The name of a house on the first line of a text; null for any other line. */
function mastheadOf(first: Line, second: Line): string | null {
  const name =
    first.text
      .slice(0, issue.exec(first.text)?.index)
      .split(/\s{2,}/u, 1)[0]
      ?.trim() ?? ''
  const isDated =
    name === first.text ? readMetaLine(second.text)?.rest === '' : readMetaLine(first.text) !== null
  return isDated && isHouse(name) && findLexiconKinds(name).length === 0 ? name : null
}

function isHouse(name: string): boolean {
  return definite.test(name) || (/^\p{Lu}/u.test(name) && name.split(' ').length <= 5 && house.test(name))
}
