import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { PageEvidence } from '../../../news/page/page-evidence.ts'
import { parseArticle } from '../../../pipeline/parse-article/parse-article.ts'
import { readPage } from '../../../pipeline/read-pages/html/read-page.ts'
import { readItems } from '../../quality/read-items.ts'
import type { TitledPage } from './fit-headlines.ts'
import type { Dump } from './page-of.ts'

/** Its headlines are not labelled. */
export const headless = 'scrapinghub-aeb'

/** Pages with gold bodies, as text and, where the page is there, as HTML too. */
export function readLabelled(from: string): Dump[] {
  const files = [
    'article-extraction-newer.dev.jsonl',
    'article-extraction.train.jsonl',
    'article-extraction.dev.jsonl',
  ]
  const pages = files.flatMap((file) => readItems(join(from, file)) as Labelled[])
  return pages.flatMap((page) => {
    const dump = {
      source: page.source,
      site: page.site ?? page.id,
      text: page.rawText,
      gold: page.goldBody,
      headline: page.goldHeadline ?? chosenHeadline(page),
    }
    const html = join(from, 'html', `${page.id}.html.gz`)
    if (!existsSync(html)) return [dump]
    return [
      dump,
      { ...dump, source: `${page.source} html`, ...readPage(gunzipSync(readFileSync(html)).toString()) },
    ]
  })
}

/** Where no headline is labelled, the line that is chosen now (self-training): what is above the text must be told apart somehow. */
function chosenHeadline({ id, source, rawText }: Labelled): string | null {
  if (source !== headless) return null
  const { value } = parseArticle({ file: id, text: rawText, encoding: 'utf-8', sidecar: null })
  return value?.headline.by === 'report' ? value.headline.text : null
}

/** Pages that state their headline. */
export function readTitled(from: string): TitledPage[] {
  const pages = readItems(join(from, 'page-metadata.dev.jsonl')) as {
    site: string
    rawText: string
    gold: { title: string | null }
    inRawText: { title: boolean }
  }[]
  return pages.flatMap(({ site, rawText, gold, inRawText }) =>
    gold.title && inRawText.title
      ? [{ source: 'page-metadata', site, text: rawText, headline: gold.title }]
      : [],
  )
}

interface Labelled {
  id: string
  source: string
  site?: string
  rawText: string
  goldBody: string
  goldHeadline?: string | null
}

/** The golden cases of parsing: what is kept there as text was looked at by eye. */
export function readCases(from: string): Dump[] {
  const names = readdirSync(from).filter((name) => name.startsWith('articles--'))
  return names.flatMap((name) => {
    const tagged = join(from, name, 'source.html')
    const seen: { text: string; page?: PageEvidence } = existsSync(tagged)
      ? readPage(readFileSync(tagged, 'utf8'))
      : { text: readFileSync(join(from, name, 'source.txt'), 'utf8') }
    const expected = JSON.parse(readFileSync(join(from, name, 'expected.json'), 'utf8')) as {
      lines?: string[]
    }
    const kept = (expected.lines ?? []).flatMap((line) => {
      const [, number] = /^(\d+) kept: (?:paragraph|subheading)/.exec(line) ?? []
      return number === undefined ? [] : [Number(number)]
    })
    const lines = seen.text.split('\n')
    const title = (expected.lines ?? []).find((line) => /^\d+ kept: headline/.test(line))
    const gold = kept.map((number) => lines[number - 1] ?? '').join('\n')
    return kept.length === 0
      ? []
      : [
          {
            source: 'cases',
            site: name,
            ...seen,
            gold,
            headline: title
              ? (lines[Number.parseInt(title, 10) - 1] ?? '').replace(/^\s*date \S+\s+/u, '')
              : null,
            kept: new Set(kept),
          },
        ]
  })
}
