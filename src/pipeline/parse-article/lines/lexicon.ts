import { inAll } from '../../../language/lists.ts'
import { pageWords } from '../../../language/page-languages.ts'
import { listsAmongWords } from '../../../language/patterns.ts'
import { isAppeal } from './house-rules.ts'

export const lexiconKinds = [
  'share',
  'account',
  'legal',
  'comments',
  'more',
  'media',
  'advert',
  'source',
] as const
type LexiconKind = (typeof lexiconKinds)[number]

/** Words that page furniture is made of, by what it is for. */
const listsIn = listsAmongWords(lexiconKinds.map((kind) => [kind, inAll(pageWords, kind)]))

const readerFacing = new Set<LexiconKind>(['share', 'account', 'legal', 'comments', 'more', 'advert'])

/** Whether a short line speaks of the page rather than of the news. */
export function isFurniture({ text, words }: { text: string; words: number }): boolean {
  if (words > 5) return isAppeal({ text })
  return findLexiconKinds(text).some((kind) => readerFacing.has(kind))
}

/** What for a line's furniture words are there: `share`, `more`, … */
export function findLexiconKinds(text: string): readonly LexiconKind[] {
  const found = listsIn(text)
  if (!text.includes('©') || found.includes('legal')) return found
  return lexiconKinds.filter((kind) => kind === 'legal' || found.includes(kind))
}
