import { weights } from '../../../topics/vocabularies.ts'
import { ancestorsOf, entryOf } from '../../../topics/vocabulary.ts'
import type { Evidence, Finding } from './gather-evidence.ts'

/** Words that speak of a related topic elsewhere as much leave so much of their weight to the topics above their own. */
const lent = 0.35

/** A topic that some term of a report speaks of, itself or through a topic below it. */
export interface Candidate {
  code: string
  own: Finding[]
  /** Firm findings, its own and those below: what may show it. */
  firm: Finding[]
  /** Its own and those below, and what is lent by related topics: for the score alone. */
  all: Finding[]
}

/**
 * A child's findings count for all its ancestors (what speaks against it does not); a term that stands in several
 * lists counts once, as its strongest.
 */
export function rollUp({ findings }: Evidence): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>()
  for (const [code, own] of findings) {
    const candidate = candidateOf(candidates, code)
    candidate.own.push(...own)
    candidate.all.push(...own)
    const firm = own.filter(({ base }) => base >= weights.fair)
    for (const at of [...ancestorsOf(code), code]) candidateOf(candidates, at).firm.push(...firm)
    lend(candidates, code, own)
  }
  for (const candidate of candidates.values()) {
    candidate.all = strongestOfEach(candidate.all)
    candidate.firm = strongestOfEach(candidate.firm)
  }
  return candidates
}

function lend(candidates: Map<string, Candidate>, code: string, own: Finding[]): void {
  const speaking = own.filter(({ base }) => base > 0)
  const related = entryOf.get(code)?.related
  const above = related === undefined ? speaking : lessened(speaking)
  for (const other of ancestorsOf(code)) candidateOf(candidates, other).all.push(...above)
  if (related === undefined) return
  for (const other of [...ancestorsOf(related), related]) candidateOf(candidates, other).all.push(...speaking)
}

function lessened(findings: Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, weight: finding.weight * lent }))
}

function candidateOf(candidates: Map<string, Candidate>, code: string): Candidate {
  const known = candidates.get(code) ?? { code, own: [], firm: [], all: [] }
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
