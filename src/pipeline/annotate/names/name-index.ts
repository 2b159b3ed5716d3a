import { familyNamesFirst } from '../../../language/names/data/family-names-first.ts'
import type { Person } from '../people/person.ts'
import type { Token } from '../tokens.ts'

interface Sequence {
  person: Person
  words: string[]
}
/** What may name a person: `Vladimir Putin`, `Putin`, `Kim`. */
export interface NameIndex {
  /** By all its words, as they stand and with the `s` of a genitive. */
  sequences: Map<string, Sequence[]>
  /** How many words those have that begin with a word, most first. */
  lengths: Map<string, number[]>
}

export interface Match {
  person: Person
  length: number
  /** Where the name ends within its last token (a German genitive's `s` is not part of it); null: at its end. */
  end: number | null
}

/** Every form of every name, its last words, and the family name where it comes first. */
export function indexNames(people: Person[]): NameIndex {
  const index: NameIndex = { sequences: new Map(), lengths: new Map() }
  for (const person of people) {
    const sequences = person.forms.flatMap(callings).map((words) => words.flatMap(capitalParts))
    for (const words of new Map(sequences.map((words) => [words.join(' '), words])).values())
      addSequence(index, { person, words })
  }
  return index
}

function addSequence({ sequences, lengths }: NameIndex, sequence: Sequence): void {
  const { words } = sequence
  for (const key of [words.join(' '), `${words.join(' ')}s`]) {
    const known = sequences.get(key)
    if (known) known.push(sequence)
    else sequences.set(key, [sequence])
    const first = key.split(' ', 1)[0] ?? ''
    const before = lengths.get(first) ?? []
    if (!before.includes(words.length))
      lengths.set(
        first,
        [...before, words.length].sort((x, y) => y - x),
      )
  }
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
  for (const length of index.lengths.get(tokens[at]?.text ?? '') ?? []) {
    const words = tokens.slice(at, at + length).map(({ text }) => text)
    const fitting = words.length < length ? undefined : index.sequences.get(words.join(' '))
    const best = fitting?.[0]
    if (!fitting || !best) continue
    if (fitting.some(({ person }) => person !== best.person)) return null
    const last = tokens[at + length - 1]
    const genitive = last && last.text !== best.words.at(-1)
    return { person: best.person, length, end: genitive ? last.end - 1 : null }
  }
  return null
}
