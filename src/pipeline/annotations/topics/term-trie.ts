import { nounForms, type Token, tokens, verbForms } from './word-forms.ts'

/** What a term says about a topic. */
export interface Bearing {
  topic: string
  weight: number
}

/** A term of the vocabulary with all topics it bears on. */
export interface Term {
  text: string
  bearings: Bearing[]
}

interface Node {
  next: Map<string, Node>
  /** Several where they differ in capitals only. */
  ends: { term: Term; written: (string | null)[] }[]
}

/** A term found: `length` tokens from `at`. */
export interface TermMatch {
  term: Term
  at: number
  length: number
}

/**
 * The vocabulary as a trie of words: finding all terms of a text takes one walk over its words, however many
 * terms there are.
 */
export class TermTrie {
  readonly #root: Node = { next: new Map(), ends: [] }
  /** Form of a word as it may stand in a text → the vocabulary's words it is a form of. */
  readonly #lemmas = new Map<string, string[]>()

  /** Adds what `text` says about a topic; a text already known gets one more bearing. */
  add(text: string, bearing: Bearing): void {
    let node = this.#root
    const written: (string | null)[] = []
    for (const piece of pieces(text)) {
      this.#learn(piece.lemma, piece.forms)
      node = child(node, piece.lemma)
      written.push(piece.written)
    }
    const known = node.ends.find((end) => same(end.written, written))
    if (known) known.term.bearings.push(bearing)
    else node.ends.push({ term: { text: text.replaceAll('~', ''), bearings: [bearing] }, written })
  }

  /** Terms in order; where several begin at one word the longest is taken, and no two overlap. */
  match(found: Token[]): TermMatch[] {
    const matches: TermMatch[] = []
    for (let at = 0; at < found.length; at++) {
      const match = this.#longest(found, at, this.#root, at)
      if (match) {
        matches.push({ term: match.term, at, length: match.end - at })
        at = match.end - 1
      }
    }
    return matches
  }

  #longest(found: Token[], from: number, node: Node, at: number): { term: Term; end: number } | null {
    let best: { term: Term; end: number } | null = null
    const end = node.ends.find(({ written }) => agrees(written, found, from))
    if (end) best = { term: end.term, end: at }
    const token = found[at]
    for (const lemma of (token && this.#lemmas.get(token.key)) ?? []) {
      const next = node.next.get(lemma)
      const longer = next && this.#longest(found, from, next, at + 1)
      if (longer && longer.end > (best?.end ?? 0)) best = longer
    }
    return best
  }

  #learn(lemma: string, forms: string[]): void {
    for (const form of forms) {
      const lemmas = this.#lemmas.get(form)
      if (!lemmas) this.#lemmas.set(form, [lemma])
      else if (!lemmas.includes(lemma)) lemmas.push(lemma)
    }
  }
}

function child(node: Node, lemma: string): Node {
  const known = node.next.get(lemma)
  if (known) return known
  const made: Node = { next: new Map(), ends: [] }
  node.next.set(lemma, made)
  return made
}

function pieces(text: string): { lemma: string; forms: string[]; written: string | null }[] {
  return text.split(/\s+/).flatMap((part) =>
    tokens(part).map(({ key, written }) => {
      const verb = part.endsWith('~')
      const forms = verb ? verbForms(key) : nounForms(key)
      return { lemma: verb ? `${key}~` : key, forms, written: /\p{Lu}/u.test(written) ? written : null }
    }),
  )
}

/** A word asked for with capitals must stand so, or all in capitals as some headlines do; an ending may follow. */
function agrees(asked: (string | null)[], found: Token[], from: number): boolean {
  return asked.every((capital, i) => {
    if (capital === null) return true
    const written = found[from + i]?.written ?? ''
    if (/^[\p{Lu}\p{N}]{2,}$/u.test(capital)) return written.startsWith(capital)
    return /^\p{Lu}/u.test(written) || !/^\p{Lu}/u.test(capital)
  })
}

function same(a: (string | null)[], b: (string | null)[]): boolean {
  return a.length === b.length && a.every((piece, i) => piece === b[i])
}
