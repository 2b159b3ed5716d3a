import type { Topic } from '../../../news/topic.ts'
import { type Evidence, type Finding, weights } from './gather-evidence.ts'
import { ancestorsOf, entryOf } from './vocabulary.ts'

/** Weight that carries a topic in a report of up to `shortReport` words; longer ones need more, as the square root. */
const enough = 3
const shortReport = 400
/** A topic whose children share the evidence among them needs more of it. */
const scattered = 1.3
/** So much more is needed where no term names the topic itself. */
const unnamed = 1.33
/** A topic with no term that names it is not shown beside a sister so many times as heavy. */
const dwarfing = 3

/** Words that speak of a related topic elsewhere as much leave so much of their weight to the topics above their own. */
const lent = 0.35

interface Candidate {
  code: string
  own: Finding[]
  /** Its own and those below. */
  rolled: Finding[]
  /** These, and what is lent by related topics: for the score alone. */
  all: Finding[]
}

/** Decides which topics are shown, and gives each its score and evidence; strongest first. */
export function judgeTopics({ findings, words }: Evidence): Topic[] {
  const need = enough * Math.max(1, Math.sqrt(words / shortReport))
  const candidates = rollUp(findings)
  const carried = new Map<string, 'own' | 'rolled'>()
  for (const candidate of candidates.values()) {
    const { code, own, rolled } = candidate
    if (names(own, need) || (hints(own, need) && !isDwarfed(candidate, candidates))) carried.set(code, 'own')
    else if (hints(rolled, need * scattered, 3)) carried.set(code, 'rolled')
  }
  const topics = [...candidates.values()].map((candidate) => topicOf(candidate, need, carried))
  return topics
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
}

/**
 * A child's findings count for all its ancestors (what speaks against it does not); a term that stands in several
 * lists counts once, as its strongest.
 */
function rollUp(findings: Map<string, Finding[]>): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>()
  for (const [code, own] of findings) {
    const candidate = candidateOf(candidates, code)
    for (const list of [candidate.own, candidate.rolled, candidate.all]) list.push(...own)
    const speaking = own.filter(({ base }) => base > 0)
    const related = entryOf.get(code)?.related
    const above = related === undefined ? speaking : lessened(speaking)
    for (const other of ancestorsOf(code)) {
      candidateOf(candidates, other).rolled.push(...above)
      candidateOf(candidates, other).all.push(...above)
    }
    if (related === undefined) continue
    for (const other of [...ancestorsOf(related), related])
      candidateOf(candidates, other).all.push(...speaking)
  }
  for (const candidate of candidates.values()) {
    candidate.all = strongestOfEach(candidate.all)
    candidate.rolled = strongestOfEach(candidate.rolled)
  }
  return candidates
}

function lessened(findings: Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, weight: finding.weight * lent }))
}

function candidateOf(candidates: Map<string, Candidate>, code: string): Candidate {
  const known = candidates.get(code) ?? { code, own: [], rolled: [], all: [] }
  candidates.set(code, known)
  return known
}

function strongestOfEach(findings: Finding[]): Finding[] {
  const strongest = new Map<string, Finding>()
  for (const finding of findings) {
    const known = strongest.get(finding.term)
    if (!known || known.weight < finding.weight) strongest.set(finding.term, finding)
  }
  return [...strongest.values()]
}

/** Enough weight, with a term that names the topic itself. */
function names(findings: Finding[], need: number): boolean {
  return findings.some(({ base }) => base === weights.strong) && total(findings) >= need
}

/** More weight, from several terms that belong to the topic: one alone may be there by the way. */
function hints(findings: Finding[], need: number, terms = 2): boolean {
  const firm = findings.filter(({ base }) => base >= weights.fair)
  return firm.length >= terms && total(findings) >= need * unnamed
}

/** Words that two sports or two trades share must not show the one that the report is not about. */
function isDwarfed({ code, own }: Candidate, candidates: Map<string, Candidate>): boolean {
  const parent = entryOf.get(code)?.parent
  if (parent === null) return false
  for (const other of candidates.values()) {
    if (entryOf.get(other.code)?.parent === parent && total(other.own) > dwarfing * total(own)) return true
  }
  return false
}

/** Weight of what was found; what only leans one way does not count. */
function total(findings: Finding[]): number {
  return findings.reduce((sum, { base, weight }) => (base === weights.hint ? sum : sum + weight), 0)
}

function topicOf(candidate: Candidate, need: number, carried: Map<string, 'own' | 'rolled'>): Topic {
  const { code, own, all } = candidate
  const ancestors = ancestorsOf(code)
  const raw = Math.max(
    0,
    all.reduce((sum, { weight }) => sum + weight, 0),
  )
  const shownBy = carried.get(code)
  const child = shownBy === 'own' ? null : shownChild(code, carried)
  const evidence = child === null && (own.length === 0 || shownBy === 'rolled') ? all : own
  return {
    code,
    label: entryOf.get(code)?.label ?? code,
    top: ancestors[0] ?? code,
    ancestors,
    score: raw / (raw + need),
    shown: shownBy !== undefined || child !== null,
    impliedBy: child,
    evidence: told(evidence),
  }
}

/** A topic below `code` that is shown by evidence of its own. */
function shownChild(code: string, carried: Map<string, 'own' | 'rolled'>): string | null {
  for (const [below, by] of carried) if (by === 'own' && ancestorsOf(below).includes(code)) return below
  return null
}

function told(findings: Finding[]): Topic['evidence'] {
  return findings
    .toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .map(({ term, weight, spans }) => ({ term, weight: Math.round(weight * 100) / 100, spans }))
}
