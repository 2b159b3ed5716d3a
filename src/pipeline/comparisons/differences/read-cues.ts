import type { Token } from '../token.ts'
import {
  type CueClass,
  type CueKind,
  type CueRow,
  cueRows,
  denyingWords,
  emptyNegations,
} from './data/cue-words.ts'

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

interface Sentence {
  tokens: Token[]
  /** The clause that each token stands in. */
  clauses: number[]
}

/** Finds the negations and modalities of a sentence. `language`: base code; of a language without cue words none are found. */
export function readCues(sentence: Sentence, language: string): Cue[] {
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

function cueOf(sentence: Sentence, at: number, { words, row }: Form, language: string): Cue | null {
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
  const governs = governed(sentence, { at, next: last + 1, row })
  return governs.length === 0 ? null : { kind: row.kind, class: row.class, tokens: [at, last], governs }
}

/** What may open the clause that is denied: who denies the charges does not deny that there are any. */
const complement = /^(?:that|having|any|he|she|it|they|there|his|her|their|dass|que|\p{L}{2,}ing)$/u

function governed(
  { tokens, clauses }: Sentence,
  { at, next, row }: { at: number; next: number; row: CueRow },
): number[] {
  if (row.governs === 'clause') return clauseAfter({ tokens, clauses }, at, next)
  const ahead = predicateOf({ tokens, clauses }, headFrom({ tokens, clauses }, next))
  if (ahead.length > 0 || row.governs !== 'around') return ahead
  const before = tokens.findLastIndex(
    (token, i) => i < at && isPredicate(token) && clauses[i] === clauses[at],
  )
  return before < 0 ? [] : [before]
}

/** The words from here up to the first that says something, names and adverbs on the way included. */
function headFrom({ tokens, clauses }: Sentence, from: number): number[] {
  const governs: number[] = []
  for (let i = from; i < tokens.length && clauses[i] === clauses[from - 1]; i++) {
    const token = tokens[i] as Token
    if (token.stop) continue
    governs.push(i)
    if (isPredicate(token) && !/ly$/.test(token.word)) return governs
  }
  return governs
}

const auxiliaries = new Set('is are was were be been being has have had'.split(' '))

/** `No passenger was thrown out`: of a noun and what is said of it, what is said is denied. */
function predicateOf({ tokens, clauses }: Sentence, head: number[]): number[] {
  const noun = head.at(-1)
  if (noun === undefined || !auxiliaries.has(tokens[noun + 1]?.word ?? '')) return head
  const said = tokens.findIndex((token, i) => i > noun && isPredicate(token))
  return said > 0 && said <= noun + 4 && clauses[said] === clauses[noun] ? [said] : head
}

/** What says something of a clause: a word that is no name, place, figure or time. */
function isPredicate({ stop, kind }: Token): boolean {
  return !stop && kind === 'word'
}

/** The clause behind a verb, over a `that` that opens it; an adverb stands within its own. */
function clauseAfter({ tokens, clauses }: Sentence, at: number, next: number): number[] {
  const opens = /^(?:that|dass|que)$/.test(tokens[next]?.word ?? '')
  const clause = opens ? clauses[next] : clauses[at]
  const governs: number[] = []
  for (let i = next; i < tokens.length && clauses[i] === clause; i++) if (!tokens[i]?.stop) governs.push(i)
  return governs
}

const determiners = new Set(
  'a an the this these those its his her their our my your every each some any no own der die das ein eine le la les un une el los las'.split(
    ' ',
  ),
)

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
