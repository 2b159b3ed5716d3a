import { TermTrie } from './term-trie.ts'
import { french } from './terms/french.ts'
import { german } from './terms/german.ts'
import { spanish } from './terms/spanish.ts'
import { vocabulary } from './vocabulary.ts'
import type { TermLists } from './vocabulary-entry.ts'
import { wordForms } from './word-forms.ts'

/** How much one term says, by the list it stands in. */
export const weights = { strong: 3, fair: 1.5, weak: 0.9, hint: 0.3, away: -0.75 } as const

/** The terms of each language, of its own: no language's topics are read from the words of another. */
const vocabularies = { en: vocabulary, de: german, es: spanish, fr: french } satisfies Record<
  string,
  TermLists[]
>
type Language = keyof typeof vocabularies
const compiled = new Map<Language, TermTrie>()

/**
 * The terms of a language (a base language: `en`), compiled once; a text whose language was not told is read as English.
 * Null where there is no vocabulary.
 */
export function termsIn(language: string | null): TermTrie | null {
  const code = language ?? 'en'
  if (!isRead(code)) return null
  const known = compiled.get(code) ?? compile(code)
  compiled.set(code, known)
  return known
}

function isRead(code: string): code is Language {
  return Object.hasOwn(vocabularies, code)
}

function compile(language: Language): TermTrie {
  const trie = new TermTrie(wordForms[language])
  const lists: TermLists[] = vocabularies[language]
  for (const entry of lists) {
    for (const strength of Object.keys(weights) as (keyof typeof weights)[]) {
      for (const term of (entry[strength] ?? '').split(',')) {
        if (term.trim()) trie.add(term.trim(), { topic: entry.code, weight: weights[strength] })
      }
    }
  }
  return trie
}
