import type { Article } from '../../news/article.ts'
import type { Report } from '../../news/report.ts'
import { runsOf, verbatimShares } from './verbatim.ts'
import { likeness, type Vector } from './weigh-profiles.ts'

/** So alike that they may be one text. */
const mayBeSame = 0.85
/** So much must stand in the other, both ways, to be one text with other furniture around it. */
const sameText = 0.9

/** Reports whose text is one and the same become one report with all its files; ids stay as they are. */
export function mergeIdentical(reports: Report[]): Report[] {
  const byId = new Map<string, Report[]>()
  for (const report of reports) byId.set(report.article.id, [...(byId.get(report.article.id) ?? []), report])
  return [...byId.values()].map(merge)
}

/**
 * Merges reports of one outlet that are the same text but for a line that clung to it in one of the files.
 * Returns the reports to keep; `texts` lists the numbers of those that are copies of one another.
 */
export function mergeNearIdentical({ reports, vectors, texts }: Weighed): Report[] {
  const merged = new Map<number, Report[]>()
  for (const copies of texts) {
    for (const same of sameAmong(copies, { reports, vectors, texts }))
      merged.set(
        Math.min(...same),
        same.map((i) => reports[i] as Report),
      )
  }
  return [...merged].sort(([a], [b]) => a - b).map(([, same]) => merge(same))
}

interface Weighed {
  reports: Report[]
  vectors: Vector[]
  texts: number[][]
}

/** Of so many under one headline each further one is held against. */
const mostHeld = 20

function sameAmong(copies: number[], { reports, vectors }: Weighed): number[][] {
  const groups: number[][] = []
  const byHeadline = new Map<string, number[][]>()
  for (const i of copies) {
    const headline = plain((reports[i] as Report).article.headline.text)
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
    return alike >= mayBeSame && isSameText(reports[a] as Report, reports[b] as Report)
  }
}

/** Whether two reports have the same headline, whatever its marks and capitals. */
export function isSameHeadline(a: Report, b: Report): boolean {
  return plain(a.article.headline.text) === plain(b.article.headline.text)
}

function isSameText(a: Report, b: Report): boolean {
  if (!agree(a.article, b.article)) return false
  const { ofShorter, ofLonger } = verbatimShares(runsOf(a), runsOf(b))
  return ofShorter >= sameText && ofLonger >= sameText
}

/** What both state must not tell them apart: another headline, outlet or day is another report. */
function agree(a: Article, b: Article): boolean {
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

/** The report with most of its own text stays, or else the first by id: which file was read first does not matter. */
function merge(same: Report[]): Report {
  const [kept, ...others] = same.toSorted((x, y) => y.words - x.words || compare(keyOf(x), keyOf(y)))
  if (!kept || others.length === 0) return kept as Report
  const files = [...new Set(same.flatMap(({ article }) => article.files))].sort(compare)
  return { ...kept, article: { ...kept.article, files } }
}

function keyOf({ article }: Report): string {
  return `${article.id} ${article.files[0] ?? ''}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
