import { pairsOf } from '../../news/comparison/pairs-of.ts'
import type { Story } from '../../news/event/story.ts'
import type { Digest } from './digest/digest-report.ts'
import { verbatimShares } from './digest/verbatim.ts'
import { likeness, type Vector } from './weigh-profiles.ts'

/** A report as the story sees it. */
export interface Member {
  report: Digest
  vector: Vector
  day: number | null
  /** The same for all copies of one text. */
  text: number
}

/** From here on a text is told to be shared rather than quoted alike. */
const leastVerbatim = 0.25
/** In a story of more reports, only those next to each other in likeness are looked at. */
const mostForCopies = 12
const termsTold = 8

/**
 * The story of its members: order, the pairs that hold it together with their terms, and what is copied. It goes by the
 * first of their ids in order, which no correction of a text or date changes.
 */
export function tellStory(members: Member[], writtenOf: (report: Digest, term: number) => string): Story {
  const ordered = members.toSorted(earliestFirst)
  const holding = holdTogether(ordered)
  const evidence = holding.map(([a, b]) => evidenceOf(a, b, writtenOf))
  const closest = ordered.length <= mostForCopies ? pairsOf(ordered) : holding
  const ids = ordered.map(({ report }) => report.article.id)
  return { id: ids.toSorted()[0] ?? '', articles: ids, evidence, copies: copiesAmong(closest) }
}

function earliestFirst(a: Member, b: Member): number {
  const [x, y] = [timeKey(a), timeKey(b)]
  return x < y ? -1 : x > y ? 1 : a.report.article.id < b.report.article.id ? -1 : 1
}

/** An undated report stands after the dated ones. */
function timeKey({ report, day }: Member): string {
  return day === null ? '~' : (report.article.published?.value ?? '~')
}

/** Each report's tie to the one before it that is most like it: the first copy of its text, or of the text most like it. */
function holdTogether(ordered: Member[]): [Member, Member][] {
  const firsts = new Map<number, Member>()
  return ordered.flatMap((member): [Member, Member][] => {
    const closest = firsts.get(member.text) ?? mostAlike([...firsts.values()], member)
    if (!firsts.has(member.text)) firsts.set(member.text, member)
    return closest ? [[closest, member]] : []
  })
}

function mostAlike(others: Member[], member: Member): Member | undefined {
  const likes = others.map((other) => likeness(other.vector, member.vector))
  return others[likes.indexOf(Math.max(...likes))]
}

function evidenceOf(
  a: Member,
  b: Member,
  writtenOf: (report: Digest, term: number) => string,
): Story['evidence'][number] {
  const adding = new Map<string, number>()
  const score = likeness(a.vector, b.vector, (term, adds) => {
    const written = writtenOf(a.report, term)
    adding.set(written, (adding.get(written) ?? 0) + adds)
  })
  const strongest = [...adding].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  const terms = strongest.slice(0, termsTold).map(([term]) => term)
  return { a: a.report.article.id, b: b.report.article.id, score: Math.round(score * 1000) / 1000, terms }
}

function copiesAmong(pairs: [Member, Member][]): Story['copies'] {
  return pairs.flatMap(([a, b]) => {
    const { ofShorter } = verbatimShares(a.report.runs, b.report.runs)
    if (ofShorter < leastVerbatim) return []
    const verbatim = Math.round(ofShorter * 1000) / 1000
    return [{ a: a.report.article.id, b: b.report.article.id, verbatim }]
  })
}
