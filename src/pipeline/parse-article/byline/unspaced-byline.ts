import { inAll, inUnspaced } from '../../../language/lists.ts'
import { bylineWords } from '../../../language/page-languages.ts'
import { anyOf, anywhere } from '../../../language/patterns.ts'

const labels = anyOf([...inAll(bylineWords, 'unspacedLabels'), 'by'])
const labelled = new RegExp(
  `^[（(【\\[]?${labels}(?:[・、]${labels})*(?:\\s*[：:＝=／/]\\s*|\\s+)([^\\s：:＝=／/（(）)【】\\[\\]｜|、。,，@＠\\d][^：:＝=／/（(）)【】\\[\\]｜|、。@＠\\d]{0,40})[）)】\\]]?$`,
  'iu',
)
const trailing = new RegExp(
  `^(?:[[(【][^\\])】]{1,20}[\\])】]\\s*)?([\\p{Script=Hangul}]{2,5}) ?${anyOf(inAll(bylineWords, 'reporters', ['ko']))}(?:\\s|$|[=(|])`,
  'u',
)
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** Three to six characters beside a date, or in brackets at the end of a report. */
const besideDate = new RegExp(
  `^[|｜\\s]*([\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{3,6})${anyOf(inAll(bylineWords, 'reporters', ['ja']))}?[|｜\\s]*$`,
  'u',
)
const noNames = anywhere(inUnspaced(bylineWords, 'noNames'))

/** Who wrote, where a script sets no spaces: after a label (`著者：…`, `文＝…`), before the Korean word for a reporter, or beside a date. */
export function readUnspacedByline(text: string, isDated = false): string | null {
  if (text.length > 80 || !unspaced.test(text)) return null
  const named = (labelled.exec(text) ?? trailing.exec(text))?.[1]?.trim()
  return named || (isDated && !noNames.test(text) ? (besideDate.exec(text)?.[1] ?? null) : null)
}
