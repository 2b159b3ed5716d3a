import type { Sentence, Span } from '../../../news/sentence.ts'
import { type Term, TermTrie } from './term-trie.ts'
import { vocabulary } from './vocabulary.ts'
import { type Token, tokens } from './word-forms.ts'

/** How much one term says, by the list it stands in. */
export const weights = { strong: 3, fair: 1.5, weak: 0.6, hint: 0.3, away: -0.75 } as const

/** A term counts more where the report says what it is about. */
const unitWeights = { headline: 2, standfirst: 1.5, subheading: 1, paragraph: 1 } as const
/** The first sentences of the body carry the news. */
const leadWeight = 1.3

/** One term of one topic, as found. */
export interface Finding {
  term: string
  /** From the list it stands in. */
  base: number
  /** `base`, raised by where and how often it stands. */
  weight: number
  spans: Span[]
}

export interface Evidence {
  /** Topic code → its own findings. */
  findings: Map<string, Finding[]>
  words: number
}

let trie: TermTrie | null = null

/** Finds all terms of the vocabulary in the sentences, and what each says about its topics. */
export function gatherEvidence(sentences: Sentence[]): Evidence {
  trie ??= compile()
  const found = new Map<Term, { spans: Span[]; place: number }>()
  let words = 0
  sentences.forEach((sentence, index) => {
    const its = tokens(sentence.text)
    words += its.length
    for (const { term, at, length } of trie?.match(its) ?? []) {
      const known = found.get(term) ?? { spans: [], place: 0 }
      known.spans.push(spanOf(its, at, length, index))
      known.place = Math.max(known.place, placeWeight(sentence))
      found.set(term, known)
    }
  })
  return { findings: byTopic(found), words }
}

function placeWeight({ unit, paragraph }: Sentence): number {
  return unit === 'paragraph' && paragraph === 1 ? leadWeight : unitWeights[unit]
}

function byTopic(found: Map<Term, { spans: Span[]; place: number }>): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>()
  for (const [term, { spans, place }] of found) {
    const often = 1 + 0.5 * Math.log(spans.length)
    for (const { topic, weight } of term.bearings) {
      const finding = { term: term.text, base: weight, weight: weight * place * often, spans }
      const known = findings.get(topic)
      if (known) known.push(finding)
      else findings.set(topic, [finding])
    }
  }
  return findings
}

function spanOf(its: Token[], at: number, length: number, sentence: number): Span {
  return { sentence, start: its[at]?.start ?? 0, end: its[at + length - 1]?.end ?? 0 }
}

function compile(): TermTrie {
  const compiled = new TermTrie()
  for (const entry of vocabulary) {
    for (const strength of Object.keys(weights) as (keyof typeof weights)[]) {
      for (const term of (entry[strength] ?? '').split(',')) {
        if (term.trim()) compiled.add(term.trim(), { topic: entry.code, weight: weights[strength] })
      }
    }
  }
  return compiled
}
