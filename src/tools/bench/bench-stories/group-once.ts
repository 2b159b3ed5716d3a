// Run by bench:stories in a process of its own, so that its peak of memory is this grouping's alone.

import { type PlainText, plainArticle } from '../../../cli/stage/plain-article.ts'
import type { Report } from '../../../news/report/report.ts'
import { articleSentences } from '../../../pipeline/annotate/article-sentences.ts'
import { groupStories } from '../../../pipeline/group-stories/group-stories.ts'
import { readItems } from '../../quality/read-items.ts'
import { recombineTexts, type SourceText } from './recombine-texts.ts'

const [path = '', count] = process.argv.slice(2)

const reports = recombineTexts(readItems(path) as SourceText[], Number(count)).map(reportOf)
const started = process.cpuUsage()
const { stories } = groupStories(reports).value
const { user, system } = process.cpuUsage(started)
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(
  JSON.stringify({
    reports: reports.length,
    stories: stories.length,
    seconds: (user + system) / 1e6,
    megabytes,
  }),
)

/** Sentences are all that grouping reads. */
function reportOf(text: PlainText): Report {
  const article = plainArticle(text)
  const sentences = articleSentences(article)
  const words = sentences.reduce((sum, { text: { length } }) => sum + length, 0)
  return { article, sentences, mentions: [], topics: [], words }
}
