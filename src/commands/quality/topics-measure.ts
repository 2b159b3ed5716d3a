import type { Sentence } from '../../news/sentence.ts'
import { findTopics } from '../../pipeline/annotations/topics/find-topics.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { Measure, Row } from './measure.ts'

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
  const topics = findTopics(sentencesOf(title, body))
  const best = topics.find(({ top }) => labelOf[top] !== undefined)
  return best ? (labelOf[best.top] ?? null) : null
}

function accuracy(answers: { expected: string; found: string | null }[]): Row {
  const right = answers.filter(({ expected, found }) => expected === found).length
  return { name: '', value: answers.length === 0 ? 0 : right / answers.length, items: answers.length }
}

function sentencesOf(title: string, body: string): Sentence[] {
  const headline = sentences(title, { unit: 'headline', block: null, paragraph: null })
  const paragraphs = body.split(/\n+/).filter((text) => text.trim() !== '')
  return [
    ...headline,
    ...paragraphs.flatMap((text, i) => sentences(text, { unit: 'paragraph', block: i, paragraph: i + 1 })),
  ]
}

function sentences(source: string, place: Pick<Sentence, 'unit' | 'block' | 'paragraph'>): Sentence[] {
  return splitSentences(source).map(([start, end]) => ({
    ...place,
    text: source.slice(start, end),
    start,
    end,
    lines: [],
  }))
}
