import { claimWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import type { Token } from '../candidates/token.ts'
import {
  type CueClass,
  type CueKind,
  type CueRow,
  cueRows,
  denyingWords,
  emptyNegations,
} from './data/cue-words.ts'
import { governedBy, type ReadClauses } from './governed-words.ts'

/** A word or phrase that changes what a sentence claims, with the tokens that it governs. */
export interface Cue {
  kind: CueKind
  class: CueClass
  /** First and last token of its words. */
  tokens: [first: number, last: number]
  governs: number[]
}

interface Form {
  words: string[]
  row: CueRow
}

/** Finds the negations and modalities of a sentence. `language`: base code; of a language without cue words none are found. */
export function readCues(sentence: ReadClauses, language: string): Cue[] {
  const forms = formsOf(language)
  if (forms.size === 0) return []
  const { tokens } = sentence
  const cues: Cue[] = []
  for (let at = 0; at < tokens.length; at++) {
    const cue = formsAt(tokens, at, forms)
      .map((form) => cueOf(sentence, at, form, language))
      .find((found) => found !== null)
    if (!cue) continue
    cues.push(cue)
    at = cue.tokens[1]
  }
  return cues.map((cue) => withGoverned(cue, cues))
}

const denying = new Set(denyingWords.trim().split(/\s+/u))

/** How often a sentence denies something, whatever it denies: words that do, and other negations. `Nor` goes on with one. */
export function countDenials(tokens: Token[], cues: Cue[]): number {
  const denies = ({ word }: Token) => denying.has(word) || contracted.test(word)
  const phrases = cues.filter(
    ({ kind, tokens: [first, last] }) =>
      kind === 'negation' && tokens[first]?.word !== 'nor' && !tokens.slice(first, last + 1).some(denies),
  )
  return tokens.filter(denies).length + phrases.length
}

/** A negation that governs another's words governs what that one does: `did not refuse to sign`. */
function withGoverned(cue: Cue, cues: Cue[]): Cue {
  if (cue.kind !== 'negation') return cue
  const inner = cues.find(
    ({ kind, tokens: [first, last] }) =>
      kind === 'negation' && cue.governs.some((i) => first <= i && i <= last),
  )
  return inner && inner !== cue ? { ...cue, governs: [...cue.governs, ...inner.governs] } : cue
}

const contracted = /n['’]t$/u

function formsAt(tokens: Token[], at: number, forms: Map<string, Form[]>): Form[] {
  const word = tokens[at]?.word ?? ''
  // `May` is a month.
  if (tokens[at]?.kind !== 'word' && tokens[at]?.mention) return []
  const found = forms.get(contracted.test(word) ? 'not' : word) ?? []
  return found.filter(({ words }) => words.every((part, n) => n === 0 || tokens[at + n]?.word === part))
}

function cueOf(sentence: ReadClauses, at: number, { words, row }: Form, language: string): Cue | null {
  const { tokens } = sentence
  const next = at + words.length
  if (row.kind === 'negation' && isEmpty(tokens, at, next, language)) return null
  const to = row.governs === 'to'
  if (to && tokens[next]?.word !== 'to') return null
  if (row.governs === 'ing' && !/\p{L}{2,}ing$/u.test(tokens[next]?.word ?? '')) return null
  const deniesClause = row.kind === 'negation' && row.governs === 'clause'
  if (deniesClause && !complement.test(tokens[next]?.word ?? '')) return null
  // `the plan to`, `a demand`: a noun, of which something else is said.
  if (row.governs === 'clause' && words.length === 1 && isDenoted(tokens, at)) return null
  const last = to ? next : next - 1
  const governs = governedBy(row.governs, sentence, { at, next: last + 1 })
  return governs.length === 0 ? null : { kind: row.kind, class: row.class, tokens: [at, last], governs }
}

/** What may open the clause that is denied: who denies the charges does not deny that there are any. */
const complement = /^(?:that|having|any|he|she|it|they|there|his|her|their|dass|que|\p{L}{2,}ing)$/u

const determiners = new Set(inAll(claimWords, 'determiners'))

function isDenoted(tokens: Token[], at: number): boolean {
  return determiners.has(tokens[at - 1]?.word ?? '')
}

function isEmpty(tokens: Token[], at: number, next: number, language: string): boolean {
  const after = tokens[next]?.word ?? ''
  const whetherOrNot = tokens[at - 1]?.word === 'or' || tokens[at - 1]?.word === 'if'
  if (isCorrected(tokens, next)) return true
  return whetherOrNot || (emptyNegations[language] ?? '').split(' ').includes(after) || /^\d/.test(after)
}

/** `Not because of the flood but because of rust`: what is denied is the cause, the place, the means. */
function isCorrected(tokens: Token[], from: number): boolean {
  return tokens.some(
    ({ word }, i) => i > from && word === 'but' && corrections.has(tokens[i + 1]?.word ?? ''),
  )
}

const corrections = new Set('because by with for on in at from to also rather as of'.split(' '))

const known = new Map<string, Map<string, Form[]>>()

function formsOf(language: string): Map<string, Form[]> {
  const met = known.get(language)
  if (met) return met
  const forms = new Map<string, Form[]>()
  for (const row of Object.hasOwn(cueRows, language) ? (cueRows[language] ?? []) : []) {
    for (const [phrase] of row.words.matchAll(/"[^"]+"|\S+/gu)) {
      const words = phrase.replaceAll('"', '').split(/\s+/u)
      const first = words[0] ?? ''
      forms.set(first, [...(forms.get(first) ?? []), { words, row }])
    }
  }
  // The longest phrase is meant; of two readings the narrower, which asks for a `to`.
  for (const list of forms.values()) {
    list.sort(
      (x, y) =>
        y.words.length - x.words.length || Number(y.row.governs === 'to') - Number(x.row.governs === 'to'),
    )
  }
  known.set(language, forms)
  return forms
}
