import { inAll } from '../../../language/lists.ts'
import { headWords } from '../../../language/page-languages.ts'
import { anyOf } from '../../../language/patterns.ts'

const before = inAll(headWords, 'readingTime')
const after = inAll(headWords, 'readingTimeAfter')
const form = new RegExp(
  `^(${anyOf(before)})?\\s*:?\\s*(?<minutes>\\d{1,3})\\s*(?:-\\s*)?${anyOf(inAll(headWords, 'minutes'))}\\.?\\s*(${anyOf(after)})?$`,
  'iu',
)

/** Minutes of a line that states a reading time: `1 minute read`, `Lesezeit: 3 Minuten`. */
export function readReadingTime(text: string): number | null {
  const [, named, minutes, read] = form.exec(text) ?? []
  return named === undefined && read === undefined ? null : Number(minutes)
}
