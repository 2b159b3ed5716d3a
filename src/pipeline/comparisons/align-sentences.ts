import type { Strength } from '../../news/comparison.ts'
import { pairFeatures } from './pair-features.ts'
import { profileSentence } from './profile-sentence.ts'
import { strengthOf } from './strength.ts'

export interface SentenceLists {
  a: string[]
  b: string[]
  /** ISO dates of the reports, to the day or finer: they resolve week-days. */
  dateA?: string | null
  dateB?: string | null
}

export interface SentenceLink {
  a: number
  b: number
  strength: Strength
  score: number
}

export interface Alignment {
  links: SentenceLink[]
  /** Each sentence's best counterpart whatever its score; null where nothing is shared. */
  best: { a: ({ b: number; score: number } | null)[]; b: ({ a: number; score: number } | null)[] }
}

/** Ties the sentences of two reports: links of every strength, many to many, and each sentence's best counterpart. */
export function alignSentences({ a, b, dateA = null, dateB = null }: SentenceLists): Alignment {
  const profilesA = a.map((text) => profileSentence(text, dateA))
  const profilesB = b.map((text) => profileSentence(text, dateB))
  const links: SentenceLink[] = []
  const best: Alignment['best'] = { a: a.map(() => null), b: b.map(() => null) }
  for (const [i, x] of profilesA.entries()) {
    for (const [j, y] of profilesB.entries()) {
      const features = pairFeatures(x, y, (token) => token.rarity)
      const score = ((features[3] ?? 0) + (features[24] ?? 0)) / 2
      if (score <= 0) continue
      if (score > (best.a[i]?.score ?? 0)) best.a[i] = { b: j, score }
      if (score > (best.b[j]?.score ?? 0)) best.b[j] = { a: i, score }
      const strength = strengthOf(score)
      if (strength) links.push({ a: i, b: j, strength, score })
    }
  }
  return { links, best }
}
