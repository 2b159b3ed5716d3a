import { inAll } from '../../../language/lists.ts'
import { pageWords } from '../../../language/page-languages.ts'
import { oneOfWords } from '../../../language/patterns.ts'
import { isAppeal } from './house-rules.ts'

const kinds = ['share', 'account', 'legal', 'comments', 'more', 'media', 'advert', 'source'] as const
const sign = /©/u

/** Words that page furniture is made of, by what it is for. */
const lexicon = kinds.map((kind) => [kind, oneOfWords(inAll(pageWords, kind))] as const)

const readerFacing = new Set(['share', 'account', 'legal', 'comments', 'more', 'advert'])

/** Whether a short line speaks of the page rather than of the news. */
export function isFurniture({ text, words }: { text: string; words: number }): boolean {
  if (words > 5) return isAppeal({ text })
  return findLexiconKinds(text).some((kind) => readerFacing.has(kind))
}

/** What for a line's furniture words are there: `share`, `more`, … */
export function findLexiconKinds(text: string): string[] {
  return lexicon
    .filter(([kind, words]) => words.test(text) || (kind === 'legal' && sign.test(text)))
    .map(([kind]) => kind)
}
