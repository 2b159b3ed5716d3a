import { plainArticle } from '../../../cli/stage/plain-article.ts'
import { articleSentences } from '../../../pipeline/annotate/article-sentences.ts'
import { findTopics } from '../../../pipeline/annotate/topics/find-topics.ts'
import type { Measure, Row } from '../measure.ts'

interface Labelled {
  title: string
  body: string
  topic: string
}

/** A measure of one labelled set: how often the best-scoring candidate, mapped to the set's labels, is right. */
export function topicsMeasure(options: {
  name: string
  file: string
  target: number
  labelOf: Record<string, string>
}): Measure {
  return {
    file: options.file,
    run: (items) => {
      const labelled = items as Labelled[]
      const answers = labelled.map((item) => ({
        expected: item.topic,
        found: bestLabel(item, options.labelOf),
      }))
      const labels = [...new Set(Object.values(options.labelOf))].sort()
      const rows = labels.map((label) => ({
        ...accuracy(answers.filter(({ expected }) => expected === label)),
        name: `${options.name}: ${label}`,
      }))
      return [{ ...accuracy(answers), name: options.name, target: options.target }, ...rows]
    },
  }
}

/** The label of the strongest candidate that the set has a label for; null where there is none. */
function bestLabel({ title, body }: Labelled, labelOf: Record<string, string>): string | null {
  const topics = findTopics(articleSentences(plainArticle({ id: '', title, body, date: null })))
  const best = topics.find(({ top }) => labelOf[top] !== undefined)
  return best ? (labelOf[best.top] ?? null) : null
}

function accuracy(answers: { expected: string; found: string | null }[]): Row {
  const right = answers.filter(({ expected, found }) => expected === found).length
  return { name: '', value: answers.length === 0 ? 0 : right / answers.length, items: answers.length }
}
