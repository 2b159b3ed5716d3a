import { type Token, tokens, type WordForms } from './word-forms.ts'

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
  readonly #forms: WordForms
  readonly #merged = new Map<string, Term>()

  /** `forms`: the forms that a word of the vocabulary's language may stand in. */
  constructor(forms: WordForms) {
    this.#forms = forms
  }

  /** Adds what `text` says about a topic; a text already known gets one more bearing. */
  add(text: string, bearing: Bearing): void {
    let node = this.#root
    const written: (string | null)[] = []
    for (const piece of pieces(text, this.#forms)) {
      node = child(node, piece)
      written.push(piece.written)
    }
    const known = node.ends.find((end) => same(end.written, written))
    if (known) known.term.bearings.push(bearing)
    else node.ends.push({ term: { text: text.replaceAll('~', ''), bearings: [bearing] }, written })
  }

  /**
   * Terms in order; where several begin at one word the longest is taken, and no two overlap. Two of one length (`student` and
   * `students`, both in the vocabulary) are one term that says what either says.
   */
  match(found: Token[]): TermMatch[] {
    const matches: TermMatch[] = []
    for (let at = 0; at < found.length; at++) {
      const { terms, end } = this.#longest(found, at)
      if (end === at) continue
      matches.push({ term: this.#merge(terms), at, length: end - at })
      at = end - 1
    }
    return matches
  }

  #longest(found: Token[], from: number): { terms: Term[]; end: number } {
    let best = { terms: noTerms, end: from }
    let nodes = this.#root.next.get(found[from]?.key ?? '') ?? nowhere
    for (let at = from + 1; nodes.length > 0; at++) {
      const [terms, further]: [Term[], Node[]] = [[], []]
      for (const { ends, next } of nodes) {
        for (const { term, written } of ends) if (agrees(written, found, from)) terms.push(term)
        for (const node of next.get(found[at]?.key ?? '') ?? nowhere) further.push(node)
      }
      if (terms.length > 0) best = { terms, end: at }
      nodes = further
    }
    return best
  }

  /** Of what two terms say about one topic the heavier counts. */
  #merge(terms: Term[]): Term {
    const [first] = terms
    if (first && terms.length === 1) return first
    const key = terms.map(({ text }) => text).join('\n')
    const known = this.#merged.get(key)
    if (known) return known
    const weights = new Map<string, number>()
    for (const { topic, weight } of terms.flatMap(({ bearings }) => bearings))
      weights.set(topic, Math.max(weight, weights.get(topic) ?? weight))
    const merged = {
      text: first?.text ?? '',
      bearings: [...weights].map(([topic, weight]) => ({ topic, weight })),
    }
    this.#merged.set(key, merged)
    return merged
  }
}

const noTerms: Term[] = []
const nowhere: Node[] = []

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

function pieces(text: string, forms: WordForms): Piece[] {
  return text.split(/\s+/).flatMap((part) =>
    tokens(part).map(({ key, written }) => {
      const verb = part.endsWith('~')
      return {
        lemma: verb ? `${key}~` : key,
        forms: verb ? forms.verb(key) : forms.noun(key),
        written: /\p{Lu}/u.test(written) ? written : null,
      }
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
