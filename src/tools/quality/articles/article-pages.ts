import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Article } from '../../../news/report/article.ts'
import { parseArticle } from '../../../pipeline/parse-article/parse-article.ts'
import { readPage } from '../../../pipeline/read-pages/html/read-page.ts'
import { bootstrap } from '../bootstrap.ts'
import type { Measure, Row } from '../measure.ts'
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

const fields = ['headline', 'opening', 'author', 'found', 'date', 'published'] as const
type Field = (typeof fields)[number]
const names: Record<Field, string> = {
  headline: 'headline, {} (share right)',
  opening: 'headline, {} (share that goes by its first words)',
  author: 'author, {} (share right)',
  found: 'date, {} (share found of stated)',
  date: 'date, {} (share right of given)',
  published: 'date of publication, {}, by sound labels (share right of given)',
}

/** What came out of a page; null where its label has nothing to hold it against. */
interface Score extends Record<Field, boolean | null> {
  site: string
  body: Overlap
}

type Targets = Partial<Record<'body' | Field, number>>

const file = 'article-extraction-newer.dev.jsonl'

/** The text of pages, tags dropped: what is cut out of it, sites drawn whole. */
export const articleTexts: Measure = {
  file,
  name: `${file}, text alone`,
  run: (items) =>
    rowsBySource('from text', items as Page[], {
      targets: {
        naeb: { body: 0.94, headline: 0.93, author: 0.9, found: 0.97, date: 0.96 },
        wcxb: { body: 0.91, headline: 0.85, author: 0.75, found: 0.93, date: 0.96 },
      },
      score: (page) => scoreOf(page, { text: page.rawText }),
    }),
}

/** Pages with their tags, `html/ID.html.gz` beside the file of labels: what is cut out of them, sites drawn whole. */
export const articlePages: Measure = {
  file,
  name: `${file}, pages in html/`,
  run(items, folder) {
    const fileOf = ({ id }: Page) => join(folder, 'html', `${id}.html.gz`)
    const pages = (items as Page[]).filter((page) => existsSync(fileOf(page)))
    return rowsBySource('from HTML', pages, {
      targets: {
        naeb: { body: 0.96, headline: 0.95, author: 0.92, date: 0.96 },
        wcxb: { body: 0.95, headline: 0.85 },
      },
      score: (page) => scoreOf(page, readPage(gunzipSync(readFileSync(fileOf(page))).toString('utf8'))),
    })
  },
}

function rowsBySource(
  from: string,
  pages: readonly Page[],
  { targets, score }: { targets: Record<string, Targets>; score: (page: Page) => Score },
): Row[] {
  const sources = [...new Set(pages.map(({ source }) => source))].sort()
  return sources.flatMap((source) => {
    const scores = pages.filter((page) => page.source === source).map(score)
    const aims = targets[source] ?? {}
    const body = row({ name: `${from}: body, ${source} (F1)`, target: aims.body, scores }, (sample) =>
      f1OfMeans(sample.map((one) => one.body)),
    )
    const shares = fields.map((field) =>
      row(
        {
          name: `${from}: ${names[field].replace('{}', source)}`,
          target: aims[field],
          scores: scores.filter((one) => one[field] !== null),
        },
        (sample) => sample.filter((one) => one[field]).length / sample.length,
      ),
    )
    return [body, ...shares]
  })
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

type Seen = Pick<Parameters<typeof parseArticle>[0], 'text' | 'page'>

function scoreOf(page: Page, seen: Seen): Score {
  const { value } = parseArticle({ ...seen, file: page.id, encoding: 'utf-8', sidecar: null })
  const day = value?.published?.value.slice(0, 10) ?? ''
  const { goldDate } = page
  // The labelled day or one beside it, which another time zone may make of it, where a whole date is given.
  const isRight =
    goldDate && day.length === 10 ? Math.abs(Date.parse(day) - Date.parse(goldDate)) <= 86_400_000 : null
  return {
    site: page.site,
    body: overlapOfShingles(value?.body.map(({ text }) => text).join('\n') ?? '', page.goldBody),
    headline: headlineIsRight(page, seen, value),
    opening: value ? value.headline.by === 'opening' : null,
    author: authorIsRight(page, value),
    found: goldDate && statesDay(page.rawText, goldDate) ? day === goldDate : null,
    date: isRight,
    published: value?.published?.of === 'update' || hasOtherYear(page, day) ? null : isRight,
  }
}

/** Of a text alone, where it is a line of it. */
function headlineIsRight(
  { goldHeadline }: Page,
  { text, page }: Seen,
  article: Article | null,
): boolean | null {
  if (!goldHeadline) return null
  const gold = plain(goldHeadline)
  if (!page && !text.split('\n').some((line) => plain(line) === gold)) return null
  return plain(article?.headline.text) === gold
}

/** Whether a label has the given day in another year, which the text does not state: a date was read without its year. */
function hasOtherYear({ goldDate, rawText }: Page, day: string): boolean {
  if (!goldDate || day.slice(4) !== goldDate.slice(4) || day === goldDate) return false
  return !statesDay(rawText, goldDate)
}

/** The first author of those that the text names somewhere. */
function authorIsRight({ goldAuthor, rawText }: Page, article: Article | null): boolean | null {
  const [first = ''] = plain(goldAuthor).split(/[,;&]| and /)
  const name = first.trim()
  return name.length > 4 && plain(rawText).includes(name) ? plain(article?.byline?.text).includes(name) : null
}

/** Whether a text states a whole day in words, digits or ISO 8601. */
function statesDay(text: string, day: string): boolean {
  const [year = '', month = 1, date = 1] = day.split('-').map(Number)
  const name = new Date(day).toLocaleString('en', { month: 'short', timeZone: 'UTC' })
  const word = `${name}\\w*\\.?`
  const forms = [
    day,
    `\\b${word} 0?${date}(?:st|nd|rd|th)?,? ${year}`,
    `\\b0?${date}(?:st|nd|rd|th)? ${word},? ${year}`,
    `\\b0?${month}[/.]0?${date}[/.]${year}`,
    `\\b0?${date}[/.]0?${month}[/.]${year}`,
  ]
  return new RegExp(forms.join('|'), 'i').test(text)
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
