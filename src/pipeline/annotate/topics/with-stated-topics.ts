import type { Topic } from '../../../news/report/topic.ts'
import { ancestorsOf, entryOf } from '../../../topics/vocabulary.ts'

/**
 * Topics as an editor states them (`codes`), or the reader of an own page, before and in place of those that were found to be what the report is
 * about; a stated topic implies those above it, and where none is stated to be, none is shown. The words that were found for a topic stay with it,
 * whether or not it is shown.
 */
export function withStatedTopics(
  found: readonly Topic[],
  codes: readonly string[] | undefined,
  by: NonNullable<Topic['by']> = 'editor',
): Topic[] {
  if (codes === undefined) return [...found]
  const known = new Map(found.map((topic) => [topic.code, topic]))
  const stated = codes.map((code): Topic => ({ ...topicAt(code, known), score: 1, impliedBy: null, by }))
  const above = new Map(codes.flatMap((code) => ancestorsOf(code).map((one) => [one, code])))
  const implied = [...above]
    .filter(([code]) => !codes.includes(code))
    .map(([code, impliedBy]): Topic => ({ ...topicAt(code, known), impliedBy }))
  const shown = [...stated, ...implied].map((topic) => ({ ...topic, shown: true }))
  const told = new Set(shown.map(({ code }) => code))
  const rest = found.filter(({ code }) => !told.has(code))
  return [...shown, ...rest.map((topic) => ({ ...topic, shown: false, impliedBy: null }))]
}

/** What was found of a topic; of one that was not found, that. */
function topicAt(code: string, known: ReadonlyMap<string, Topic>): Topic {
  const ancestors = ancestorsOf(code)
  const { label } = entryOf.get(code) ?? { label: code }
  const nothing = { score: 0, shown: false, impliedBy: null, evidence: [] }
  return known.get(code) ?? { code, label, top: ancestors[0] ?? code, ancestors, ...nothing }
}
