import type { Report } from '../../../news/report/report.ts'
import type { Topic } from '../../../news/report/topic.ts'
import type { Stretch } from '../../ui/text/cut-text.ts'

/** A topic that the report shows for reasons of its own, with its way down from the top. */
export interface ShownTopic {
  topic: Topic
  path: Pick<Topic, 'code' | 'label'>[]
}

/** The topics to tell, best first: those shown and not merely implied by another. */
export function shownTopics({ topics }: Pick<Report, 'topics'>): ShownTopic[] {
  const labels = new Map(topics.map(({ code, label }) => [code, label]))
  return topics
    .filter(({ shown, impliedBy }) => shown && impliedBy === null)
    .sort((one, other) => other.score - one.score)
    .map((topic) => ({
      topic,
      path: topic.ancestors.map((code) => ({ code, label: labels.get(code) ?? code })),
    }))
}

/** The words behind a topic, by sentence. */
export function phraseStretches(topic: Topic | undefined): Map<number, Stretch<'phrase'>[]> {
  const found = new Map<number, Stretch<'phrase'>[]>()
  for (const { sentence, start, end } of topic?.evidence.flatMap(({ spans }) => spans) ?? []) {
    found.set(sentence, [...(found.get(sentence) ?? []), { start, end, manner: 'phrase' }])
  }
  return found
}
