import type { Report } from '../../news/report.ts'
import type { Sentence } from '../../news/sentence.ts'
import { baseLanguage } from '../../text/base-language.ts'
import { functionWords } from '../../text/function-words.ts'
import { stem } from '../../text/stems.ts'
import { isStopWord } from '../../text/stop-words.ts'
import { type Word, words } from '../../text/words.ts'

/** All content words; those that read as names; those with figures: each is a view of its own on the report. */
export const views = ['word', 'name', 'figure'] as const
export type View = (typeof views)[number]

/** What a report is about, before it is weighed against the others. */
export interface Profile {
  report: Report
  /** View → stem → how often it stands, counted more in headline and first paragraph. */
  counts: Record<View, Map<string, number>>
  /** Stem → the report's own writing of it. */
  written: Map<string, string>
}

const placeWeights = { headline: 2, standfirst: 1.5, subheading: 1, paragraph: 1 } as const
const leadWeight = 1.3

/** Counts a report's content words by their stem. Needs nothing but its sentences. */
export function profileReport(report: Report): Profile {
  const foreign = functionWords.get(baseLanguage(report.article.language ?? ''))
  const profile: Profile = {
    report,
    counts: { word: new Map(), name: new Map(), figure: new Map() },
    written: new Map(),
  }
  const read = report.sentences.map((sentence) => ({ sentence, its: words(sentence.text) }))
  const lower = new Set(read.flatMap(({ its }) => its.filter(isLower).map(({ text }) => stem(text))))
  for (const { sentence, its } of read) {
    for (const [i, word] of its.entries()) {
      const key = stem(/^\p{N}/u.test(word.text) ? word.text.replaceAll(',', '') : word.text)
      if (key === '' || isStopWord(word.text.toLowerCase()) || foreign?.has(word.text.toLowerCase())) continue
      const opens = i === 0 || sentence.unit === 'headline'
      count(profile, key, viewsOf(word, opens && lower.has(key)), placeWeight(sentence))
      if (!profile.written.has(key)) profile.written.set(key, word.text)
    }
  }
  return profile
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
