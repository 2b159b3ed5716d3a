import { fileURLToPath } from 'node:url'
import { annotateSentences } from '../../../pipeline/annotate/annotate-sentences.ts'
import { readSentence } from '../../../pipeline/compare/candidates/profile-sentence.ts'
import {
  type ContextFeatureName,
  contextFeatures,
  contextSigns,
} from '../../../pipeline/compare/measures/context-features.ts'
import { measurePairs } from '../../../pipeline/compare/measures/measure-pairs.ts'
import { fitLogistic } from './fit-logistic.ts'
import { fromDocumentPair, type LabelledReports, readCases } from './labelled-reports.ts'
import { type NamedWeights, nameWeights } from './name-weights.ts'

/** The pairs of reports written for tuning; those of other kinds are put aside, and tests alone look at them. */
export const tuningKinds = ['accident', 'court', 'match', 'merger', 'storm', 'vote']
/** Document pairs have few sentences, nearly all of them linked; whole reports look like the cases. */
const casesCount = 10
/** Strong, since the labelled document pairs are of few events. */
const ridge = 60
const names = Object.keys(contextSigns) as ContextFeatureName[]

/** Fits what a pair's place among the others adds, on labelled document pairs and on the cases for tuning. */
export function fitContext(documentPairs: Parameters<typeof fromDocumentPair>[0][]): NamedWeights {
  const cases = readCases(fileURLToPath(new URL('../../../../tests/cases', import.meta.url)), tuningKinds)
  const documents = documentPairs.map(fromDocumentPair)
  const rows = [
    ...documents.flatMap((reports) => rowsOf(reports, 1)),
    ...cases.flatMap((c) => rowsOf(c, casesCount)),
  ]
  const fitted = fitLogistic({
    rows: rows.map(({ row }) => row),
    truth: rows.map(({ truth }) => truth),
    counts: rows.map(({ counts }) => counts),
    collection: rows.map(() => 0),
    signs: names.map((name) => contextSigns[name]),
    ridge,
  })
  return nameWeights(names, fitted)
}

function rowsOf({ a, b, dateA, dateB, gold }: LabelledReports, counts: number) {
  const pairs = measurePairs(
    annotateSentences(a, { date: dateA }).map((sentence) => readSentence(sentence, { date: dateA })),
    annotateSentences(b, { date: dateB }).map((sentence) => readSentence(sentence, { date: dateB })),
  )
  return contextFeatures(pairs, { a: a.length, b: b.length }).map((features, n) => ({
    row: names.map((name) => features[name]),
    truth: gold.get(`${pairs[n]?.a} ${pairs[n]?.b}`) ?? 0,
    counts,
  }))
}
