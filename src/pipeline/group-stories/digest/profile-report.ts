import { baseLanguage } from '../../../language/which/base-language.ts'
import { functionWords } from '../../../language/words/function-words.ts'
import { stem } from '../../../language/words/stems.ts'
import { isStopWord } from '../../../language/words/stop-words.ts'
import { type Word, words } from '../../../language/words/words.ts'
import type { Report } from '../../../news/report/report.ts'
import type { Sentence } from '../../../news/report/sentence.ts'

/** All content words; those that read as names; those with figures: each is a view of its own on the report. */
export const views = ['word', 'name', 'figure'] as const
export type View = (typeof views)[number]

/** What a report is about, before it is weighed against the others. */
export interface Profile {
  /** View → stem → how often it stands, counted more in headline and first paragraph. */
  counts: Record<View, Map<string, number>>
  /** Stem → the report's own writing of it. */
  written: Map<string, string>
  /** Names and figures, by their stems, in headline, standfirst and first paragraph. */
  lead: Record<'name' | 'figure', Set<string>>
  /** Stems of the words that led to the report's topics: they tell the kind of its event, not which one it is. */
  kind: Set<string>
}

const placeWeights = { headline: 2, standfirst: 1.5, subheading: 1, paragraph: 1 } as const
const leadWeight = 1.3

/** Counts a report's content words by their stem. Needs nothing but its sentences. */
export function profileReport(report: Report): Profile {
  const foreign = functionWords.get(baseLanguage(report.article.language ?? ''))
  const profile: Profile = {
    counts: { word: new Map(), name: new Map(), figure: new Map() },
    written: new Map(),
    lead: { name: new Set(), figure: new Set() },
    kind: kindWords(report),
  }
  const read = report.sentences.map((sentence) => ({ sentence, its: words(sentence.text) }))
  const lower = new Set(read.flatMap(({ its }) => its.filter(isLower).map(({ text }) => stem(text))))
  for (const { sentence, its } of read) {
    for (const [i, word] of its.entries()) {
      const key = stem(/^\p{N}/u.test(word.text) ? word.text.replaceAll(',', '') : word.text)
      if (key === '' || isStopWord(word.text.toLowerCase()) || foreign?.has(word.text.toLowerCase())) continue
      const opens = i === 0 || sentence.unit === 'headline'
      const seen = viewsOf(word, opens && lower.has(key))
      count(profile, key, seen, placeWeight(sentence))
      if (isLead(sentence)) for (const view of seen) if (view !== 'word') profile.lead[view].add(key)
      if (!profile.written.has(key)) profile.written.set(key, word.text)
    }
  }
  return profile
}

function kindWords({ topics, sentences }: Report): Set<string> {
  const spans = topics.flatMap(({ evidence }) => evidence.flatMap((term) => term.spans))
  const written = spans.map(({ sentence, start, end }) => sentences[sentence]?.text.slice(start, end) ?? '')
  return new Set([...new Set(written)].flatMap((text) => words(text).map((word) => stem(word.text))))
}

function isLead({ unit, paragraph }: Sentence): boolean {
  return unit === 'headline' || unit === 'standfirst' || paragraph === 1
}

function viewsOf({ text }: Word, capitalForPlace: boolean): View[] {
  if (/^\p{N}/u.test(text)) return ['word', 'figure']
  return /^\p{Lu}/u.test(text) && !capitalForPlace ? ['word', 'name'] : ['word']
}

function count(profile: Profile, key: string, seen: View[], weight: number): void {
  for (const view of seen) {
    const counts = profile.counts[view]
    counts.set(key, (counts.get(key) ?? 0) + weight)
  }
}

function placeWeight({ unit, paragraph }: Sentence): number {
  return unit === 'paragraph' && paragraph === 1 ? leadWeight : placeWeights[unit]
}

function isLower({ text }: Word): boolean {
  return /^\p{Ll}/u.test(text)
}
