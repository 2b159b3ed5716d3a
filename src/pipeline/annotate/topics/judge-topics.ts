import type { Topic } from '../../../news/report/topic.ts'
import { leanings } from '../../../topics/leanings.ts'
import { ancestorsOf, entryOf } from '../../../topics/vocabulary.ts'
import { type Candidate, rollUp } from './candidates.ts'
import type { Evidence, Finding } from './gather-evidence.ts'
import { isFirm, measureTopics } from './measure-topics.ts'
import { isAbout } from './topic-model.ts'

/**
 * The weight at which the score is one half, in reports of up to `shortReport` words; length normalisation raises it by
 * the square root.
 */
const enough = 3
const shortReport = 400

/** Decides which topics are shown, and gives each its score and evidence; strongest first. */
export function judgeTopics(evidence: Evidence): Topic[] {
  const need = enough * Math.max(1, Math.sqrt(evidence.words / shortReport))
  const candidates = rollUp(evidence)
  const measured = measureTopics(candidates, evidence)
  const about = new Set(
    [...measured].filter(([code, features]) => isAbout(features, hasRivals(code))).map(([code]) => code),
  )
  const topics = [...candidates.values()].map((candidate) => topicOf(candidate, need, about))
  return topics
    .filter(({ score, shown }) => score > 0 || shown)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
}

function topicOf(candidate: Candidate, need: number, about: Set<string>): Topic {
  const { code, own, all } = candidate
  const ancestors = ancestorsOf(code)
  const child = shownChild(code, about)
  const isImplied = child !== null && !(about.has(code) && own.some(isFirm))
  const raw = rawScore(candidate)
  return {
    code,
    label: entryOf.get(code)?.label ?? code,
    top: ancestors[0] ?? code,
    ancestors,
    score: raw / (raw + need),
    shown: about.has(code) || child !== null,
    impliedBy: isImplied ? child : null,
    evidence: told(child === null && about.has(code) ? candidate.firm : own.length > 0 ? own : all),
  }
}

function rawScore({ code, all }: Candidate): number {
  const leaning = leanings.get(ancestorsOf(code)[0] ?? code) ?? 1
  return leaning * Math.max(0, total(all))
}

function hasRivals(code: string): boolean {
  return entryOf.get(entryOf.get(code)?.parent ?? '')?.rivals === true
}

/** A topic below `code` that the report is about. */
function shownChild(code: string, about: Set<string>): string | null {
  for (const below of about) if (ancestorsOf(below).includes(code)) return below
  return null
}

function total(findings: Finding[]): number {
  return findings.reduce((sum, { weight }) => sum + weight, 0)
}

function told(findings: Finding[]): Topic['evidence'] {
  return findings
    .toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .map(({ term, weight, places }) => ({
      term,
      weight: Math.round(weight * 100) / 100,
      spans: places.spans,
    }))
}
