import { familyNamesFirst } from '../../../text/data/family-names-first.ts'
import type { Token } from '../tokens.ts'
import type { Person } from './person.ts'

interface Sequence {
  person: Person
  words: string[]
}
/** What may name a person, by its first word: `Vladimir Putin`, `Putin`, `Kim`. */
export type NameIndex = Map<string, Sequence[]>

export interface Match {
  person: Person
  length: number
  /** Where the name ends within its last token (a German genitive's `s` is not part of it); null: at its end. */
  end: number | null
}

/** Every form of every name, its last words, and the family name where it comes first. */
export function indexNames(people: Person[]): NameIndex {
  const index: NameIndex = new Map()
  for (const person of people) {
    const sequences = person.forms.flatMap(callings).map((words) => words.flatMap(capitalParts))
    for (const words of new Map(sequences.map((words) => [words.join(' '), words])).values()) {
      const first = words[0] ?? ''
      for (const key of words.length === 1 ? [first, `${first}s`] : [first]) {
        index.set(key, [...(index.get(key) ?? []), { person, words }])
      }
    }
  }
  return index
}

function callings(form: string[]): string[][] {
  const plain = form.map((word) => word.replace(/\.$/u, ''))
  const endings = plain
    .map((_, i) => plain.slice(i))
    .filter((words) => words.length > 1 || /^(?:al-|el-)?\p{Lu}/u.test(words[0] ?? ''))
  const family = plain[0] ?? ''
  return familyNamesFirst.has(family.toLowerCase()) ? [...endings, [family]] : endings
}

/** `Mensah-Bonsu` is met in two words, `Wei-lun` and `al-Rashid` in one (see `names-in-sentence.ts`). */
function capitalParts(word: string): string[] {
  const parts = word.split('-')
  return parts.every((part) => /^\p{Lu}/u.test(part)) ? parts : [word]
}

/** The longest name that begins at token `at`; null where none does, or where two people bear it. */
export function bestMatch(tokens: Token[], at: number, index: NameIndex): Match | null {
  const sequences = index.get(tokens[at]?.text ?? '')
  if (!sequences) return null
  const fitting = sequences.filter(({ words }) =>
    words.every((word, i) => isWord(tokens[at + i], word, i === words.length - 1)),
  )
  const length = Math.max(0, ...fitting.map(({ words }) => words.length))
  const longest = fitting.filter(({ words }) => words.length === length)
  const [best] = longest
  if (!best || longest.some(({ person }) => person !== best.person)) return null
  const last = tokens[at + length - 1]
  const genitive = last && last.text !== best.words.at(-1)
  return { person: best.person, length, end: genitive ? last.end - 1 : null }
}

function isWord(token: Token | undefined, word: string, last: boolean): boolean {
  return token !== undefined && (token.text === word || (last && token.text === `${word}s`))
}
