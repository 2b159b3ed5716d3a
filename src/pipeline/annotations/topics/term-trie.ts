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
  /** Any form of the next word, as it may stand in a text → where it leads; seldom more than one place. */
  next: Map<string, Node[]>
  /** The vocabulary's word behind a form → the place it leads to. */
  words: Map<string, Node>
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
  readonly #root = emptyNode()

  /** Adds what `text` says about a topic; a text already known gets one more bearing. */
  add(text: string, bearing: Bearing): void {
    let node = this.#root
    const written: (string | null)[] = []
    for (const piece of pieces(text)) {
      node = child(node, piece)
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
    for (const { term, written } of node.ends) {
      if (!best && agrees(written, found, from)) best = { term, end: at }
    }
    const token = found[at]
    for (const next of (token && node.next.get(token.key)) ?? []) {
      const longer = this.#longest(found, from, next, at + 1)
      if (longer && longer.end > (best?.end ?? 0)) best = longer
    }
    return best
  }
}

interface Piece {
  lemma: string
  forms: string[]
  written: string | null
}

function emptyNode(): Node {
  return { next: new Map(), words: new Map(), ends: [] }
}

function child(node: Node, { lemma, forms }: Piece): Node {
  const known = node.words.get(lemma)
  if (known) return known
  const made = emptyNode()
  node.words.set(lemma, made)
  for (const form of forms) node.next.set(form, [...(node.next.get(form) ?? []), made])
  return made
}

function pieces(text: string): Piece[] {
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
