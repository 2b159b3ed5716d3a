import type { Digest } from './digest/digest-report.ts'
import { verbatimShares } from './digest/verbatim.ts'
import { likeness, type Vector } from './weigh-profiles.ts'

/** So alike that they may be one text. */
const mayBeSame = 0.85
/** So much must stand in the other, both ways, to be one text with other furniture around it. */
const sameText = 0.9

/** A report that stands for all of its text: it goes by the first of their ids, and has the text of the one that is `kept`. */
export interface MergedDigest extends Digest {
  kept: string
}

/** Reports whose headline and text are one and the same become one report with all their files. */
export function mergeIdentical(digests: readonly Digest[]): MergedDigest[] {
  const byText = new Map<string, MergedDigest[]>()
  for (const digest of digests)
    byText.set(digest.text, [...(byText.get(digest.text) ?? []), { ...digest, kept: digest.article.id }])
  return [...byText.values()].map(merge)
}

/**
 * Merges reports of one outlet that are the same text but for a line that clung to it in one of the files.
 * Returns the reports to keep; `texts` lists the numbers of those that are copies of one another.
 */
export function mergeNearIdentical({ reports, vectors, texts }: Weighed): MergedDigest[] {
  const merged = new Map<number, MergedDigest[]>()
  for (const copies of texts) {
    for (const same of sameAmong(copies, { reports, vectors, texts }))
      merged.set(
        Math.min(...same),
        same.map((i) => reports[i] as MergedDigest),
      )
  }
  return [...merged].sort(([a], [b]) => a - b).map(([, same]) => merge(same))
}

interface Weighed {
  reports: MergedDigest[]
  vectors: Vector[]
  texts: number[][]
}

/** Of so many under one headline each further one is held against. */
const mostHeld = 20

function sameAmong(copies: number[], { reports, vectors }: Weighed): number[][] {
  const groups: number[][] = []
  const byHeadline = new Map<string, number[][]>()
  for (const i of copies) {
    const headline = plain((reports[i] as MergedDigest).article.headline.text)
    const near = byHeadline.get(headline) ?? []
    byHeadline.set(headline, near)
    const same = near.slice(0, mostHeld).find(([first = i]) => isSame(first, i))
    if (same) same.push(i)
    else {
      const group = [i]
      groups.push(group)
      near.push(group)
    }
  }
  return groups

  function isSame(a: number, b: number): boolean {
    const alike = likeness(vectors[a] as Vector, vectors[b] as Vector)
    return alike >= mayBeSame && isSameText(reports[a] as Digest, reports[b] as Digest)
  }
}

/** Whether two reports have the same headline, whatever its marks and capitals. */
export function isSameHeadline(a: Digest, b: Digest): boolean {
  return plain(a.article.headline.text) === plain(b.article.headline.text)
}

function isSameText(a: Digest, b: Digest): boolean {
  if (!agree(a.article, b.article)) return false
  const { ofShorter, ofLonger } = verbatimShares(a.runs, b.runs)
  return ofShorter >= sameText && ofLonger >= sameText
}

/** What both state must not tell them apart: another headline, outlet or day is another report. */
function agree(a: Digest['article'], b: Digest['article']): boolean {
  const headlines = plain(a.headline.text) === plain(b.headline.text)
  const outlets = !a.publisher || !b.publisher || plain(a.publisher.text) === plain(b.publisher.text)
  const days =
    !a.published || !b.published || a.published.value.slice(0, 10) === b.published.value.slice(0, 10)
  return headlines && outlets && days
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The report with most of its own text stays, or else the first by id: which file was read first does not matter. It goes
 * by the first of their ids, whichever text it has, so that correcting one of the files renames nothing; the others lead to it.
 */
function merge(same: MergedDigest[]): MergedDigest {
  const [first, ...others] = same.toSorted((x, y) => compare(x.article.id, y.article.id))
  if (!first || others.length === 0) return first as MergedDigest
  const { id } = first.article
  const kept = others.reduce((most, other) => (other.words > most.words ? other : most), first)
  const all = same.map(({ article }) => article)
  const files = unique(all.flatMap((article) => article.files))
  const aliases = unique(all.flatMap((article) => [article.id, ...article.aliases]))
  return { ...kept, article: { ...kept.article, id, files, aliases: aliases.filter((one) => one !== id) } }
}

const unique = (texts: string[]) => [...new Set(texts)].sort(compare)

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
