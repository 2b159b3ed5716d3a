import { plainArticle } from '../../cli/stage/plain-article.ts'
import type { Article } from '../../news/report/article.ts'
import type { Report } from '../../news/report/report.ts'
import { annotateArticle } from '../../pipeline/annotate/annotate-article.ts'
import { compareReports } from '../../pipeline/compare/compare-reports.ts'
import { parseArticle } from '../../pipeline/parse-article/parse-article.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { type Shape, textOf } from './make-shapes.ts'

const opening = `Harbour closes after storm
By Jane Doe
12 May 2024`
const report = `The harbour of the town was closed on Monday after a storm damaged two of its piers, the council said.
Some 40 boats were moved to the other side of the bay, and nobody was hurt, according to the harbour master.
The council will meet again next week to talk about what the repairs are going to cost.`

type Make = (shape: Shape, length: number) => () => unknown

/** What a shape is put through: the places of a page where it may stand, the text that it may be, and its comparison. */
export const steps: Record<string, Make> = {
  'parse, above': (shape, length) => parsing(`${textOf(shape, length)}\n${opening}\n${report}`),
  'parse, between': (shape, length) => parsing(`${opening}\n${textOf(shape, length)}\n${report}`),
  'parse, below': (shape, length) => parsing(`${opening}\n${report}\n${textOf(shape, length)}`),
  annotate: (shape, length) => {
    const article = articleOf(textOf(shape, length))
    return () => annotateArticle(article)
  },
  'compare lines': (shape, length) => comparing({ ...shape, lines: true }, length),
  compare: comparing,
}

function comparing(shape: Shape, length: number): () => unknown {
  const [one, other] = [0, 3].map((from) => annotateArticle(articleOf(textOf(shape, length, from))))
  return () => compareReports(one as Report, { ...(other as Report), article: articleOf('', 'other') })
}

function parsing(text: string): () => unknown {
  return () => parseArticle({ file: 'seeds/shape.txt', text, encoding: 'utf-8', sidecar: null })
}

function articleOf(body: string, id = 'one'): Article {
  return { ...plainArticle({ id, title: 'Harbour closes', body, date: '2024-05-13' }), language: 'en' }
}

/** So often a ratio that is too great is measured again. */
const mostAttempts = 6

/**
 * How much more a kilobyte of a long text of a shape costs than one of a short text, in processor time: 1 where cost
 * grows with length, as much as the text is longer where it grows with its square. A ratio above `suspect` is measured
 * again, and the least of all counts: other work of the machine only ever adds.
 */
export function growthOf(
  shape: Shape,
  make: Make,
  { short, long, suspect }: { short: number; long: number; suspect: number },
): number {
  const [ofShort, ofLong] = [make(shape, short), make(shape, long)]
  const least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY }
  let ratio = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < mostAttempts && ratio > suspect; attempt++) {
    // As often one as the other: of more measures the least is less.
    for (let i = 0; i < 3; i++) {
      least.short = Math.min(least.short, cpuSeconds(ofShort))
      if (i === 0 || attempt > 0) least.long = Math.min(least.long, cpuSeconds(ofLong))
    }
    ratio = least.long / long / (least.short / short)
  }
  return ratio
}
