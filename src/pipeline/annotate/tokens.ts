import { withoutElision } from '../../language/words/elision.ts'
import { type Word, words } from '../../language/words/words.ts'

/** A word as the finders see it: possessive ending off, place in the sentence kept. */
export interface Token extends Word {
  lower: string
  /** What stands between the token before (or the sentence's start) and this one. */
  gap: string
  possessive: boolean
  /** Begins with a capital letter. */
  capital: boolean
  /** All letters are capitals, and there are two or more. */
  upper: boolean
}

const possessiveEnding = /['’][sS]$/u
const noLetter = /[^\p{L}]/gu
const smallLetter = /[a-z]/

/**
 * Cuts a sentence into tokens. `Vietnam's` becomes `Vietnam` (possessive); in French `l'Ukraine` becomes `l'` and
 * `Ukraine`. Every token's text equals the sentence's slice `[start, end)`.
 */
export function tokenize(sentence: string, language: string | null): Token[] {
  const tokens: Token[] = []
  for (const word of words(sentence)) {
    for (const piece of language === 'fr' ? withoutElision(word) : [word]) {
      const gap = sentence.slice(tokens.at(-1)?.end ?? 0, piece.start)
      if (owns(tokens.at(-1), piece, gap)) (tokens.at(-1) as Token).possessive = true
      else tokens.push(tokenOf(piece, closeUp(gap)))
    }
  }
  return tokens
}

/** `Lowe 's`: in texts that part all words by spaces. */
function owns(before: Token | undefined, { text }: Word, gap: string): boolean {
  return before !== undefined && /^[sS]$/.test(text) && /^[ \u00a0]['’]$/u.test(gap)
}

/** `Lowe , 52 ,`: a space before a mark that belongs to the word before it, or after an opening bracket, tells nothing. */
function closeUp(gap: string): string {
  return gap.length < 3
    ? gap
    : gap.replace(/^[ \u00a0]+(?=[,.;:!?)\]])/u, '').replace(/([([])[ \u00a0]+$/u, '$1')
}

function tokenOf(word: Word, gap: string): Token {
  const possessive = possessiveEnding.test(word.text)
  const text = possessive ? word.text.slice(0, -2) : word.text
  return {
    text,
    start: word.start,
    end: word.start + text.length,
    lower: text.toLowerCase(),
    gap,
    possessive,
    capital: /^\p{Lu}/u.test(text),
    upper: !smallLetter.test(text) && isInCapitals(text.replace(noLetter, '')),
  }
}

function isInCapitals(letters: string): boolean {
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** Where a name that ends with this token ends: the last dot of `U.S.` belongs to it. */
export function endWithDot({ text, end }: Token, sentence: string): number {
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text) && sentence[end] === '.' ? end + 1 : end
}
