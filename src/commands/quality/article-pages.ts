import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Article } from '../../news/article.ts'
import { parseArticle } from '../../pipeline/articles/parse-article.ts'
import { readPage } from '../../pipeline/pages/read-page.ts'
import { bootstrap } from './bootstrap.ts'
import type { Measure, Row } from './measure.ts'
import { f1OfMeans, type Overlap, overlapOfShingles } from './shingles.ts'

interface Page {
  id: string
  source: string
  site: string
  rawText: string
  goldBody: string
  goldHeadline: string | null
  goldAuthor: string | null
  goldDate: string | null
}

/** What came out of a page; null where its label has nothing to hold it against. */
interface Score {
  site: string
  body: Overlap
  headline: boolean | null
  author: boolean | null
  date: boolean | null
}

type Targets = Partial<Record<'body' | 'headline' | 'author' | 'date', number>>
const targets: Record<string, Targets> = {
  naeb: { body: 0.96, headline: 0.95, author: 0.92, date: 0.96 },
  wcxb: { body: 0.95, headline: 0.85 },
}

/** Pages with their tags, `html/ID.html.gz` beside the file of labels: what is cut out of them, sites drawn whole. */
export const articlePages: Measure = {
  file: 'article-extraction-newer.dev.jsonl',
  name: 'article-extraction-newer.dev.jsonl, pages in html/',
  run(items, folder) {
    const pages = (items as Page[]).filter(({ id }) => existsSync(fileOf(id, folder)))
    const sources = [...new Set(pages.map(({ source }) => source))].sort()
    return sources.flatMap((source) => {
      const own = pages.filter((page) => page.source === source)
      return rowsOf(
        source,
        own.map((page) => score(page, folder)),
      )
    })
  },
}

const fileOf = (id: string, folder: string) => join(folder, 'html', `${id}.html.gz`)

function rowsOf(source: string, scores: readonly Score[]): Row[] {
  const aims = targets[source] ?? {}
  const body = row({ name: `from HTML: body, ${source} (F1)`, target: aims.body, scores }, (sample) =>
    f1OfMeans(sample.map((one) => one.body)),
  )
  const shares = (['headline', 'author', 'date'] as const).map((field) =>
    row(
      {
        name: `from HTML: ${field}, ${source} (share right${field === 'date' ? ' of given' : ''})`,
        target: aims[field],
        scores: scores.filter((one) => one[field] !== null),
      },
      (sample) => sample.filter((one) => one[field]).length / sample.length,
    ),
  )
  return [body, ...shares]
}

function row(
  { name, target, scores }: { name: string; target: number | undefined; scores: readonly Score[] },
  figure: (sample: readonly Score[]) => number,
): Row {
  const sites = [...new Set(scores.map(({ site }) => site))].map((site) =>
    scores.filter((one) => one.site === site),
  )
  const interval = bootstrap(sites, (sample) => figure(sample.flat()))
  return { name, ...interval, ...(target === undefined ? {} : { target }), items: scores.length }
}

function score(page: Page, folder: string): Score {
  const html = gunzipSync(readFileSync(fileOf(page.id, folder))).toString('utf8')
  const { value } = parseArticle({ ...readPage(html), file: page.id, encoding: 'utf-8', sidecar: null })
  return {
    site: page.site,
    body: overlapOfShingles(value?.body.map(({ text }) => text).join('\n') ?? '', page.goldBody),
    headline: page.goldHeadline ? plain(value?.headline.text) === plain(page.goldHeadline) : null,
    author: authorIsRight(page, value),
    date: dateIsRight(page, value),
  }
}

/** The first author of those that the text names somewhere. */
function authorIsRight({ goldAuthor, rawText }: Page, article: Article | null): boolean | null {
  const [first = ''] = plain(goldAuthor).split(/[,;&]| and /)
  const name = first.trim()
  return name.length > 4 && plain(rawText).includes(name) ? plain(article?.byline?.text).includes(name) : null
}

/** The labelled day or one beside it, which another time zone may make of it, where a whole date is given. */
function dateIsRight({ goldDate }: Page, article: Article | null): boolean | null {
  const day = article?.published?.value.slice(0, 10) ?? ''
  if (!goldDate || day.length < 10) return null
  return Math.abs(Date.parse(day) - Date.parse(goldDate)) <= 86_400_000
}

function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
