import { plainArticle } from '../../../cli/stage/plain-article.ts'
import { articleSentences } from '../../../pipeline/annotate/article-sentences.ts'
import { findTopics } from '../../../pipeline/annotate/topics/find-topics.ts'
import type { LabelledTopics } from '../../fit/topics/measure-reports.ts'
import { scoreShown } from '../../fit/topics/score-shown.ts'
import type { Measure } from '../measure.ts'

/** How right the topics are that are shown of whole news pages, as a reader judged them. */
export const topicsReal: Measure = {
  file: 'topics-real.dev.jsonl',
  run: (items) => {
    const labelled = items as LabelledTopics[]
    const score = scoreShown(labelled.map((item) => ({ judged: item.topics, shown: shownOf(item) })))
    const row = (name: string, value: number, target: number) => ({
      name: `topics shown: ${name}`,
      value,
      target,
      items: labelled.length,
    })
    return [
      row('not wrong', 1 - score.wrong, 0.95),
      row('what the page is about', score.about, 0.75),
      row('pages without a wrong one', score.withoutAWrongOne, 0.75),
      row('found of what a page is about', score.found, 0.8),
    ]
  },
}

function shownOf({ id, title, body }: LabelledTopics): Set<string> {
  const article = plainArticle({ id, title, body, date: null })
  const topics = findTopics(articleSentences(article), article.language)
  return new Set(topics.filter(({ shown }) => shown).map(({ code }) => code))
}
