import { familyNamesFirst } from './data/family-names-first.ts'

/** The family name of a person named in full: the last word (`Jr.` aside), or the first where that is a family name that comes first. */
export function surnameOf(name: string): string {
  const words = name.split(/\s+/u).filter((word, n) => n === 0 || !/^(?:[JS]r\.?|I{2,3}|IV)$/u.test(word))
  const [first = ''] = words
  return words.length > 1 && familyNamesFirst.has(first.toLowerCase()) ? first : (words.at(-1) ?? name)
}
