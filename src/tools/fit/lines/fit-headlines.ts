import { withoutDisorder } from '../../../language/sentences/invisible-characters.ts'
import type { PageEvidence } from '../../../news/page/page-evidence.ts'
import { findBody } from '../../../pipeline/parse-article/body/find-body.ts'
import { readingLanguages } from '../../../pipeline/parse-article/fields/reading-languages.ts'
import { headlineCandidates } from '../../../pipeline/parse-article/head/find-headline.ts'
import { headlineRules } from '../../../pipeline/parse-article/head/headline-rules.ts'
import { readLines, splitLines } from '../../../pipeline/parse-article/lines/line.ts'
import { minimise } from './minimise.ts'
import { plain } from './page-of.ts'

/** A page with the headline that a reader named. */
export interface TitledPage {
  source: string
  site: string
  text: string
  headline: string
  page?: PageEvidence
}

/** The lines of a page that may be its headline: how far each rule holds for each, and which of them are it. */
export interface Choice {
  source: string
  site: string
  values: number[][]
  right: number[]
}

const penalty = 2
/** News counts more than articles of other kinds; the many pages of 2007 are alike. */
const weights: Record<string, number> = { wcxb: 1, 'l3s-gn1': 0.3 }
const weightOfNews = 2

/** What a page's headline is chosen from; null where the labelled one is no line of the page. */
export function choiceOf({ source, site, text, headline, page }: TitledPage): Choice | null {
  const lines = readLines(splitLines(withoutDisorder(text), 20_000))
  if (!lines.some((line) => plain(line.text) === plain(headline))) return null
  const language = readingLanguages(lines)[0] ?? null
  const body = findBody(lines, { language, page: page ?? null })
  if (!body) return { source, site, values: [], right: [] }
  const { context, candidates } = headlineCandidates(lines, body, language)
  const candidateLines = candidates.flatMap((at) => context.above[at] ?? [])
  return {
    source,
    site,
    values: candidateLines.map((line, at) =>
      headlineRules.map(({ holds }) => Number(holds(line, candidates[at] ?? 0, context))),
    ),
    right: candidateLines.flatMap((line, at) => (plain(line.text) === plain(headline) ? [at] : [])),
  }
}

/** The weight of each rule: penalised maximum likelihood of a softmax over the candidates of each page. */
export function fitHeadlines(choices: readonly Choice[]): number[] {
  const size = headlineRules.length
  const fitted = minimise(
    (w, gradient) => {
      let loss = 0
      for (let k = 0; k < size; k++) {
        loss += (penalty / 2) * (w[k] as number) ** 2
        gradient[k] = penalty * (w[k] as number)
      }
      for (const choice of choices) loss += addChoice(choice, w, gradient)
      return loss
    },
    size,
    200,
  )
  return [...fitted].map((weight) => Math.round(weight * 100) / 100)
}

function addChoice({ source, values, right }: Choice, w: Float64Array, gradient: Float64Array): number {
  if (right.length === 0) return 0
  const counts = weights[source] ?? weightOfNews
  const scores = values.map((own) => scoreOf(own, w))
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const all = odds.reduce((sum, odd) => sum + odd, 0)
  const ofRight = right.reduce((sum, at) => sum + (odds[at] ?? 0), 0)
  values.forEach((own, at) => {
    const odd = odds[at] ?? 0
    const excess = counts * (odd / all - (right.includes(at) ? odd / ofRight : 0))
    for (let k = 0; k < own.length; k++) gradient[k] = (gradient[k] as number) + excess * (own[k] as number)
  })
  return -counts * Math.log(ofRight / all)
}

/** Whether weights choose the right line. */
export function choosesRight({ values, right }: Choice, w: readonly number[]): boolean {
  const scores = values.map((own) => scoreOf(own, w))
  return right.includes(scores.indexOf(Math.max(...scores)))
}

function scoreOf(values: readonly number[], w: ArrayLike<number>): number {
  return values.reduce((sum, value, k) => sum + value * (w[k] as number), 0)
}
