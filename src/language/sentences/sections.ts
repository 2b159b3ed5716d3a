import { sentenceWords } from '../languages.ts'
import { inAll } from '../lists.ts'

const known: ReadonlySet<string> = new Set(inAll(sentenceWords, 'sections'))

/** Of the longest name, in capitals and before `news`. */
const longest = 2 * Math.max(...[...known].map(({ length }) => length)) + ' news'.length

/** Whether `text` is nothing but the name of a newspaper section: `World`, `Politik`. */
export function isSectionName(text: string): boolean {
  const name = text.trim()
  if (name.length > longest) return false
  const small = name.toLowerCase()
  return known.has(/. news$/u.test(small) ? small.slice(0, -' news'.length) : small)
}
