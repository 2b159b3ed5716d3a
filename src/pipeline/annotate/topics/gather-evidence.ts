import type { Sentence, Span } from '../../../news/report/sentence.ts'
import type { Term, TermTrie } from '../../../topics/term-trie.ts'
import { termsIn } from '../../../topics/vocabularies.ts'
import { type Token, tokens } from '../../../topics/word-forms.ts'
import { findNamed } from './find-named.ts'

/** A term counts more where the report says what it is about. */
const unitWeights = { headline: 2, standfirst: 1.5, subheading: 1, paragraph: 1 } as const
/** The first sentences of the body carry the news. */
const leadWeight = 1.3
/** The paragraphs that say what a report is about, with the standfirst. */
const leadParagraphs = 2

/** Before a word that something is likened to (`like an earthquake`), in the languages that we read. */
const simile = /(?<!\p{L})(?:like an?|wie eine?[mnr]?|comme une?|como una?) (?:\p{L}+ )?$/iu
/** Characters before a term in which a simile may stand. */
const similes = 40

/** Where a term stands in a report. */
export interface Places {
  spans: Span[]
  /** The weight of the best of these places. */
  best: number
  headline: boolean
  /** In the standfirst or in the first paragraphs. */
  lead: boolean
  /** Numbers of the paragraphs that have it. */
  paragraphs: Set<number>
}

/** One term of one topic, as found. */
export interface Finding {
  term: string
  /** From the list it stands in. */
  base: number
  /** `base`, raised by where and how often it stands. */
  weight: number
  places: Places
}

export interface Evidence {
  /** Topic code → its own findings. */
  findings: Map<string, Finding[]>
  words: number
  paragraphs: number
}

/** Finds all terms of the language's vocabulary in the sentences, parts of names aside, and what each says about its topics. */
export function gatherEvidence(sentences: Sentence[], language: string | null): Evidence {
  const trie = termsIn(language)
  const found = new Map<Term, Places>()
  let words = 0
  sentences.forEach((sentence, index) => {
    const its = tokens(sentence.text, language)
    words += its.length
    for (const { term, span } of termsOf(sentence, its, trie, language)) {
      const places = found.get(term) ?? nowhere()
      found.set(term, places)
      note(places, sentence, { ...span, sentence: index })
    }
  })
  const paragraphs = Math.max(1, new Set(sentences.map(({ paragraph }) => paragraph ?? 1)).size)
  return { findings: byTopic(found), words, paragraphs }
}

/** The terms of a sentence, but for those that are parts of names or what something is likened to. */
function termsOf(sentence: Sentence, its: Token[], trie: TermTrie | null, language: string | null) {
  const matches = trie?.match(its) ?? []
  if (matches.length === 0) return []
  // German writes every noun with a capital.
  const isNamed = language === 'de' ? () => false : findNamed(sentence, its)
  return matches
    .filter(({ term, at, length }) => /\p{Lu}/u.test(term.text) || !isNamed(at, length))
    .map(({ term, at, length }) => ({
      term,
      span: { start: its[at]?.start ?? 0, end: its[at + length - 1]?.end ?? 0 },
    }))
    .filter(({ span }) => !simile.test(sentence.text.slice(Math.max(0, span.start - similes), span.start)))
}

function nowhere(): Places {
  return { spans: [], best: 0, headline: false, lead: false, paragraphs: new Set() }
}

function note(places: Places, { unit, paragraph }: Sentence, span: Span): void {
  places.spans.push(span)
  const weight = unit === 'paragraph' && paragraph === 1 ? leadWeight : unitWeights[unit]
  places.best = Math.max(places.best, weight)
  if (unit === 'headline') places.headline = true
  if (unit === 'standfirst' || (paragraph !== null && paragraph <= leadParagraphs)) places.lead = true
  if (paragraph !== null) places.paragraphs.add(paragraph)
}

function byTopic(found: Map<Term, Places>): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>()
  for (const [term, places] of found) {
    const often = 1 + 0.5 * Math.log(places.spans.length)
    for (const { topic, weight } of term.bearings) {
      const finding = { term: term.text, base: weight, weight: weight * places.best * often, places }
      const known = findings.get(topic)
      if (known) known.push(finding)
      else findings.set(topic, [finding])
    }
  }
  return findings
}
