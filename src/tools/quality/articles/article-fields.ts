import type { Article } from '../../../news/report/article.ts'
import { parseArticle } from '../../../pipeline/parse-article/parse-article.ts'
import { bootstrap } from '../bootstrap.ts'
import type { Measure, Row } from '../measure.ts'

interface Page {
  gold: { title?: string | null; author?: string | null; dek?: string | null; date_published?: string | null }
  inRawText: { title?: boolean; author?: boolean; dek?: boolean }
  rawText: string
}

/** Headline, author, standfirst and date of labelled pages: the share that is right of those that the text states. */
export const articleFields: Measure = {
  file: 'page-metadata.dev.jsonl',
  run(items) {
    const pages = (items as Page[]).map((page) => ({ page, article: parse(page) }))
    return [
      share(
        'headline',
        0.95,
        pages.flatMap(({ page, article }) =>
          page.inRawText.title ? [equal(article?.headline.text, page.gold.title)] : [],
        ),
      ),
      share(
        'headline that is first words',
        undefined,
        pages.flatMap(({ article }) => (article ? [article.headline.by === 'opening'] : [])),
        'share of reports',
      ),
      share(
        'author',
        0.85,
        pages.flatMap(({ page, article }) =>
          page.inRawText.author ? [sameNames(article?.byline?.text, page.gold.author)] : [],
        ),
      ),
      share(
        'standfirst',
        undefined,
        pages.flatMap(({ page, article }) =>
          page.inRawText.dek ? [equal(article?.standfirst?.text, page.gold.dek)] : [],
        ),
      ),
      share(
        'date',
        0.85,
        pages.flatMap(({ page, article }) => dateIsRight(page, article)),
      ),
    ]
  },
}

function parse({ rawText }: Page): Article | null {
  return parseArticle({ file: 'page', text: rawText, encoding: 'utf-8', sidecar: null }).value
}

function share(name: string, target: number | undefined, hits: boolean[], of = 'share right'): Row {
  const interval = bootstrap(hits, (sample) => sample.filter(Boolean).length / sample.length)
  return {
    name: `fields, ${name} (${of})`,
    ...interval,
    ...(target === undefined ? {} : { target }),
    items: hits.length,
  }
}

function equal(found: string | undefined, gold: string | null | undefined): boolean {
  return found !== undefined && normalise(found) === normalise(gold ?? '')
}

function sameNames(found: string | undefined, gold: string | null | undefined): boolean {
  return found !== undefined && names(found) === names(gold ?? '')
}

function names(text: string): string {
  return normalise(text)
    .replace(/^(?:by|von|por|par) /, '')
    .replace(/\W+(?:and|und|y|et|&)\W+|,/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

function normalise(text: string): string {
  return text
    .replace(/[‘’‛′`]/gu, "'")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** Pages whose text states the labelled day, or one beside it (the label may be in another time zone). */
function dateIsRight({ gold, rawText }: Page, article: Article | null): boolean[] {
  const time = Date.parse(gold.date_published ?? '')
  if (Number.isNaN(time) || !statesDay(rawText, time)) return []
  const found = Date.parse(article?.published?.value.slice(0, 10) ?? '')
  return [Math.abs(found - Math.floor(time / 86_400_000) * 86_400_000) <= 86_400_000]
}

function statesDay(text: string, time: number): boolean {
  return [-1, 0, 1].some((shift) => {
    const date = new Date(time + shift * 86_400_000)
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
    const m = String(month + 1)
    const name = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' })
    const forms = [
      `${name.slice(0, 3)}\\p{L}*\\.? ${day}(?:st|nd|rd|th)?,? ${year}`,
      `${day}(?:st|nd|rd|th|\\.)? ${name.slice(0, 3)}\\p{L}*\\.?,? ${year}`,
      `${year}[-/.年]0?${m}[-/.月]0?${day}(?!\\d)`,
      `(?<!\\d)0?${day}[./]0?${m}[./](?:20)?${String(year).slice(2)}`,
      `(?<!\\d)0?${m}/0?${day}/(?:20)?${String(year).slice(2)}`,
    ]
    return forms.some((form) => new RegExp(form, 'iu').test(text))
  })
}
