import { plainArticle } from '../../../cli/stage/plain-article.ts'
import { annotateArticle } from '../../../pipeline/annotate/annotate-article.ts'
import { groupStories } from '../../../pipeline/group-stories/group-stories.ts'
import type { Measure, Row } from '../measure.ts'

interface Labelled {
  id: string
  title: string | null
  body: string
  date: string | null
  cluster: string
}

/** B-cubed precision, recall and F (Bagga and Baldwin 1998) of the stories, with a report alone as a group of one. */
function storiesOf(file: string): Measure {
  return { file, run: (items) => storyRows(items as Labelled[]) }
}

/** The thresholds of grouping are chosen on both sets together: one alone flatters. */
export const eventClusters = [storiesOf('event-clusters.dev.jsonl'), storiesOf('event-clusters.train.jsonl')]

function storyRows(labelled: Labelled[]): Row[] {
  const { value } = groupStories(labelled.map((item) => annotateArticle(plainArticle(item))))
  const storyOf = new Map(
    value.stories.flatMap(({ id, articles }) => articles.map((a) => [a, `story ${id}`])),
  )
  const idOf = new Map(
    value.reports.flatMap(({ article }) => article.files.map((file) => [file, article.id])),
  )
  const groups = labelled.map(({ id }) => {
    const report = idOf.get(id) ?? id
    return storyOf.get(report) ?? report
  })
  const { precision, recall } = bCubed(
    groups,
    labelled.map(({ cluster }) => cluster),
  )
  const f = (2 * precision * recall) / (precision + recall)
  const row = (name: string, value: number) => ({ name, value, items: labelled.length })
  return [
    { ...row('stories, B-cubed F', f), target: 0.93 },
    row('stories, B-cubed precision', precision),
    row('stories, B-cubed recall', recall),
  ]
}

function bCubed(found: string[], labels: string[]): { precision: number; recall: number } {
  const sums = labels.map((label, i) => {
    const together = labels.filter((other, j) => other === label && found[j] === found[i]).length
    const inGroup = found.filter((group) => group === found[i]).length
    const inCluster = labels.filter((other) => other === label).length
    return { precision: together / inGroup, recall: together / inCluster }
  })
  const mean = (of: (sum: { precision: number; recall: number }) => number) =>
    sums.reduce((total, sum) => total + of(sum), 0) / Math.max(1, sums.length)
  return { precision: mean((s) => s.precision), recall: mean((s) => s.recall) }
}
