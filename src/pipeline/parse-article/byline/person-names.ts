import { timeWords } from '../../../language/languages.ts'
import { inAll, inSpaced } from '../../../language/lists.ts'
import { bylineWords } from '../../../language/page-languages.ts'
import { anyOf, oneOfWords } from '../../../language/patterns.ts'
import { isSectionName } from '../../../language/sentences/sections.ts'
import { findLexiconKinds } from '../lines/lexicon.ts'
import { agencyAlone } from './agencies.ts'

const particle =
  "(?:de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|van|von|vom|zu|zur|der|den|ten|ter|y|e|O['’]|[Tt]he)"
const and = anyOf(inAll(bylineWords, 'and'))
const part = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const name = `${part}(?: (?:${particle} ){0,2}${part}){0,4}`
const from = `(?: in ${part}(?: ${part})?(?= (?:${and}|&) \\p{Lu}))?`

/** Source of a pattern for a list of names: `Jane Doe`, `Jane Doe in Rome and John Roe`. */
export const namesPattern = `${name}${from}(?:(?:, | ${and} | & |, and )${name}${from}){0,30}`

/** What every text with a name of two words or a list of names has: few sentences do. */
export const mayName = new RegExp(`${part},? (?:\\p{Lu}|&|(?:${particle}|in|${and})(?!\\p{L}))`, 'u')

/** Words that sentences and headlines have and names have not. */
const sentenceWords = oneOfWords(inAll(bylineWords, 'sentenceWords'))
const institutions = oneOfWords([
  ...inSpaced(bylineWords, 'noNames'),
  ...inAll(timeWords, 'weekdays', ['en']),
])

/** Whether words that begin large could name one person: no house, section, button or sentence. */
export function isPersonLike(text: string): boolean {
  if (
    /\p{Ll}{4}\p{Lu}/u.test(text) ||
    text.split(' ').length > 5 ||
    institutions.test(text) ||
    isSectionName(text)
  )
    return false
  return findLexiconKinds(text).length === 0 && !sentenceWords.test(text)
}

/** Whether words after `By` could name who wrote: anything but a day of the week or a piece of a sentence. */
export function couldHaveWritten(names: string): boolean {
  if (agencyAlone(names) !== null) return true
  return !sentenceWords.test(names) && !(names.split(' ').length === 1 && institutions.test(names))
}

const betweenNames = new RegExp(`, and |, | ${and} | & `, 'u')

/** Several names, or one; among many names, some may carry words of their page. */
export function areNames(text: string): boolean {
  const all = text.split(betweenNames)
  const persons = all.filter(isPersonLike).length
  return all.length < 5 ? persons === all.length : persons >= all.length * 0.7
}
