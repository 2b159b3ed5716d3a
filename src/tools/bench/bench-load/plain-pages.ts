import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { shapedAs } from '../../../bundle/read/file-shapes.ts'
import { readIndex, readNames } from '../../../bundle/read/read-index.ts'
import type { Report } from '../../../news/report/report.ts'
import { reportAddress } from '../../../news/report/report-address.ts'
import { pairPages } from '../../../site/prerender/pair-pages.ts'
import { xmlText } from '../../../site/publishing/xml-text.ts'

const style = `:root{color-scheme:light dark}
body{max-width:68ch;margin:0 auto;padding:1rem;font:1.2rem/1.56 Georgia,serif}
h1{font-size:3rem;line-height:1.1}h2{font-size:1.4rem}nav,footer,.meta{font:.85rem/1.4 system-ui,sans-serif}
figure{margin:1rem 0}figcaption{font-size:.85rem}`

/** Paths of what was written, and of the report that it is about. */
interface PlainPages {
  list: string
  article: string
  id: string
  /** Of the site itself: that report, and a comparison to measure, or null where it has none. */
  report: string
  comparison: string | null
  /** One that is drawn in the browser. */
  brief: string | null
}

/**
 * The yardstick: a list and a page per report as one would write them by hand, the same texts, one linked style sheet,
 * no script, no fonts. Written below `plain/` of the built site, so that the same server answers both.
 */
export function writePlainPages(outDir: string): PlainPages {
  const read = (file: string) => readFileSync(join(outDir, 'data', file), 'utf8')
  const readJson = (file: string): unknown => JSON.parse(read(file))
  const { articles } = readNames(readJson)
  const index = readIndex(readJson)
  const [first] = index.articles
  if (!first) throw new Error('The built site has no report to measure.')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(outDir, path)), { recursive: true })
    writeFileSync(join(outDir, path), text)
  }
  write('plain/style.css', style)
  for (const { id } of index.articles) {
    const { article } = shapedAs('report', readJson(articles[id] ?? '')) as Report
    write(`plain/${id}.html`, page(article.headline.text, articleHtml(article)))
  }
  const links = index.articles.map(
    ({ id, headline }) => `<li><a href="${id}">${xmlText(headline.text)}</a></li>`,
  )
  write('plain/list.html', page('All reports', `<h1>All reports</h1><ul>${links.join('')}</ul>`))
  const { whole, brief } = pairPages(index)
  const [comparison, turned] = [whole[0], brief[0]?.pair].map((pair) =>
    pair ? `compare/${pair.join('/')}` : null,
  )
  const report = `articles/${reportAddress(first)}`
  return {
    list: 'plain/list',
    article: `plain/${first.id}`,
    id: first.id,
    report,
    ...{ comparison: comparison ?? null, brief: turned ?? null },
  }
}

function articleHtml({ headline, standfirst, body, captions }: Report['article']): string {
  const blocks = body.map(({ kind, text }) =>
    kind === 'paragraph' ? element('p', text) : element('h2', text),
  )
  return [
    '<nav><a href="list">All reports</a></nav><article>',
    element('h1', headline.text),
    standfirst ? element('p', standfirst.text) : '',
    ...blocks,
    ...captions.map(({ text }) => `<figure>${element('figcaption', text)}</figure>`),
    '</article>',
  ].join('\n')
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${element('title', title)}<link rel="stylesheet" href="style.css"></head><body>${body}</body></html>`
}

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`
