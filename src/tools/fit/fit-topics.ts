import { existsSync, writeFileSync } from 'node:fs'
import { readItems } from '../quality/read-items.ts'
import { fitTopics } from './topics/fit-topics.ts'
import { type LabelledTopics, measureReports } from './topics/measure-reports.ts'
import { scoreLeftOut } from './topics/score-left-out.ts'

/**
 * Fits the weights of the topics' model and writes them beside the code that reads them:
 * `npm run fit-topics -- <file> …`, JSON lines of `{id, title, body, topics: {<code>: "about" | "passing" | "wrong"}}`.
 * Prints how the weights do on reports that were left out of the fit, ten folds.
 */
const files = process.argv.slice(2)

if (files.length === 0 || !files.every((file) => existsSync(file))) {
  console.error('Usage: npm run fit-topics -- <file of labelled reports> …')
  process.exitCode = 2
} else {
  const sets = files.map((file) => measureReports(readItems(file) as LabelledTopics[]))
  const fitted = fitTopics(sets.flat())
  console.log(fitted)
  for (const set of sets) console.table(scoreLeftOut(set, sets.flat()))
  const target = new URL('../../pipeline/annotate/topics/topic-weights.json', import.meta.url)
  writeFileSync(target, `${JSON.stringify(fitted, null, 2)}\n`)
}
