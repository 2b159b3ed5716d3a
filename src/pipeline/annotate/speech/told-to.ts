import type { Token } from '../tokens.ts'
import { reportingWords } from './reporting-words.ts'
import { endOfPhrase, isAdverb, startOfSubject } from './subjects/noun-phrase.ts'
import type { Phrase, VerbPlace } from './subjects/phrase.ts'

/** Without a trailing adverb: `the mayor later added`. */
export function subjectEnd(tokens: Token[], from: number, end: number): number {
  let to = end
  while (
    to - 1 > from &&
    (isAdverb(tokens[to - 1]) ||
      reportingWords.en.auxiliaries.has(tokens[to - 1]?.lower ?? '') ||
      /^(?:both|all|each|himself|herself|themselves)$/.test(tokens[to - 1]?.lower ?? ''))
  )
    to--
  return to
}

/** `Lowe told dpa`: who is told, and who tells where the clause names its subject. */
export function toldTo({ tokens, language, verb }: VerbPlace): Phrase | null {
  const to = endOfPhrase(tokens, verb + 1, language)
  if (to === verb + 1) return null
  const from = startOfSubject(tokens, verb)
  const hasSubject = from < verb && !/^(?:who|which|he|she|they|and)$/.test(tokens[verb - 1]?.lower ?? '')
  const start = hasSubject || /^(?:he|she)$/.test(tokens[verb - 1]?.lower ?? '') ? from : verb
  return {
    from: start,
    to,
    source: start < verb ? { from: start, to: subjectEnd(tokens, start, verb) } : null,
    listener: { from: verb + 1, to },
    kind: 'listener',
  }
}
