import type { Report } from '../../../news/report/report.ts'
import type { Sentence, Span } from '../../../news/report/sentence.ts'
import type { Topic } from '../../../news/report/topic.ts'

/** Forms of one word or phrase that speak for a topic, as written, and the places where they stand. */
export interface TopicWords {
  forms: string[]
  /** Indices of sentences, one a unit or paragraph: the first there that has one of the forms. */
  places: number[]
}

/**
 * The words behind a topic, strongest first. Evidence of one term belongs together, and so do terms of which one begins
 * with the other ("Russia", "Russian"); ways of writing that differ in capitals only are told once.
 */
export function topicWords({ evidence }: Topic, { sentences }: Pick<Report, 'sentences'>): TopicWords[] {
  const groups: { terms: string[]; spans: Span[] }[] = []
  for (const { term, spans } of evidence) {
    const known = groups.find(({ terms }) => terms.some((other) => areForms(term, other)))
    if (known) {
      known.terms.push(term)
      known.spans.push(...spans)
    } else groups.push({ terms: [term], spans: [...spans] })
  }
  return groups.map(({ spans }) => ({ forms: formsAt(spans, sentences), places: placesOf(spans, sentences) }))
}

/** A shorter stem than this begins too many words that have nothing to do with it. */
const shortestStem = 5

function areForms(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort((x, y) => x.length - y.length)
  return short === long || (short.length >= shortestStem && long.startsWith(short) && !long.includes(' '))
}

function formsAt(spans: Span[], sentences: Sentence[]): string[] {
  const forms = new Map<string, string>()
  for (const { sentence, start, end } of spans) {
    const text = sentences[sentence]?.text.slice(start, end) ?? ''
    const known = forms.get(text.toLowerCase())
    // "president" rather than "President", which may only begin a sentence or precede a name.
    if (known === undefined || text > known) forms.set(text.toLowerCase(), text)
  }
  return [...forms.values()]
}

function placesOf(spans: Span[], sentences: Sentence[]): number[] {
  const places = new Map<string, number>()
  for (const index of spans.map(({ sentence }) => sentence).sort((x, y) => x - y)) {
    const { unit, paragraph, block } = sentences[index] ?? {}
    const place = `${unit} ${paragraph ?? block}`
    if (!places.has(place)) places.set(place, index)
  }
  return [...places.values()]
}
