import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Prerendered, pageRoutes } from '../../app/routes.ts'
import type { Aliases } from '../../bundle/format/bundle.ts'
import { shapedAs } from '../../bundle/read/file-shapes.ts'
import { readIndex, readNames } from '../../bundle/read/read-index.ts'
import type { Report } from '../../news/report/report.ts'
import { sha256 } from '../../pipeline/cache/kept-values.ts'
import type { Workers } from '../../pipeline/workers/open-workers.ts'
import { type Inline, inlineOf } from '../publishing/content-security-policy.ts'
import { metadataHtml } from '../publishing/page-metadata.ts'
import type { Site } from '../publishing/site.ts'
import { deliver } from './deliver.ts'
import { addNames, firstStyles, type MarkupNames, noNames } from './first-styles.ts'
import { keptPages, versionOfRenderer } from './kept-pages.ts'
import { knowPages } from './know-pages.ts'
import { assetReader, type EntryAssets } from './page-assets.ts'
import { pageFonts } from './page-fonts.ts'
import {
  askingScript,
  type PageAssets,
  pageHtml,
  pageInline,
  pairHtml,
  shellHtml,
  withPolicy,
} from './page-html.ts'
import { type Page, pagesOf } from './pages.ts'
import { pairPages } from './pair-pages.ts'
import type * as rendering from './render-page.tsx'
import { slimHtml } from './slim-html.ts'
import { writeBriefPages, writeStubs } from './small-pages.ts'
import { openStandingPages } from './standing-pages.ts'
import { stubsOf } from './stubs.ts'
import { writeAsset, writeBelow, writeFronts, writeSheet } from './write-files.ts'
import { writeManifest } from './write-manifest.ts'

interface Build {
  /** The client build, its data included. Pages are written into it. */
  outDir: string
  base: string
  site: Site
  /** Where builds keep what is costly to make again. */
  cache: string
  /** The site that this one takes the place of; it need not be there. */
  standing: string
  workers: Workers
  /** Stands for the code that makes pages of what is rendered. */
  code: string
  rendering: Pick<typeof rendering, 'renderPage' | 'loadPage' | 'nothingLoaded' | 'siteTexts'>
}

/** What was written: the pages, and the inline scripts and styles of them all (for the host's headers). */
export interface WrittenPages {
  pages: Page[]
  inline: Inline
  /** Notes for the next build what was written, when all of it is where it stays. */
  note: () => void
}

/** Writes every page of the site as HTML, and the template as `404.html`, from which the app starts at any address, and as `_pair.html`; of other comparisons and addresses that lead on a small page each. */
export async function writePages({
  outDir,
  base,
  site,
  cache,
  standing: stands,
  workers,
  code,
  rendering: { renderPage, loadPage, nothingLoaded, siteTexts },
}: Build): Promise<WrittenPages> {
  const read = (file: string) => readFileSync(join(outDir, 'data', file), 'utf8')
  const readJson = (file: string): unknown => JSON.parse(read(file))
  const fileNames = readNames(readJson)
  const index = readIndex(readJson)
  // Every page is made of it: it goes without its indentation.
  const template = readFileSync(join(outDir, 'index.html'), 'utf8').replace(/\n\s+/g, '\n')
  const assetsOf = assetReader(outDir, base)
  const reportOf = (id: string) => {
    const file = fileNames.articles[id] ?? ''
    return { file, report: () => shapedAs('report', readJson(file)) as Report }
  }
  const pages = pagesOf(index, reportOf, { site, texts: siteTexts })
  const inline = [inlineOf(template)]
  writeManifest(outDir, siteTexts)
  writeFileSync(
    join(outDir, '404.html'),
    withPolicy(shellHtml(template, base, siteTexts), inlineOf(template)),
  )
  writeFileSync(
    join(outDir, '_pair.html'),
    withPolicy(pairHtml(template, base, siteTexts), inlineOf(template)),
  )
  const version = versionOfRenderer(join(outDir, '.render'))
  const renderer = join(outDir, '.render')
  const setup = { cache, base, version, data: join(outDir, 'data'), renderer }
  const kept = keptPages({ ...setup, render: (path, readFile) => renderPage(path, base, readFile) })
  const stood = openStandingPages({ cache, standing: stands, outDir, version: `${version} ${code}` })
  const writePage = (path: string, html: string) =>
    writeBelow(join(outDir, fileOf(path)), slimHtml(html, base + path.slice(1)))
  const known = pages.map(({ path, entry }) => {
    return { path, isList: entry === listEntry, before: stood.known(fileOf(path)) }
  })
  const made = await knowPages(known, { workers, setup, kept, loadPage })
  const names = new Map<string, MarkupNames>()
  for (const [number, { entry }] of pages.entries()) {
    const ofEntry = names.get(entry) ?? noNames()
    addNames(ofEntry, made[number]?.names ?? [])
    names.set(entry, ofEntry)
  }
  // What a kind of page needs first is known when all of them are rendered.
  const assets = new Map<string, EntryAssets & Pick<PageAssets, 'sheet' | 'asks'> & { key: string }>()
  for (const [entry, ofEntry] of names) {
    const all = assetsOf(entry)
    const first = {
      ...all,
      style: firstStyles(all.style, ofEntry),
      sheet: writeSheet(all, { outDir, base }),
      asks: writeAsset('asks', 'js', askingScript(all), { outDir, base }),
    }
    assets.set(entry, { ...first, key: sha256(JSON.stringify([template, site, base, first])) })
    inline.push(pageInline(template, first))
  }
  const fronts: Record<string, string> = {}
  for (const [number, page] of pages.entries()) {
    const ofEntry = assets.get(page.entry)
    const madeFrom = made[number]
    if (!ofEntry || !madeFrom) throw new Error(`${page.entry} has no page`)
    const file = fileOf(page.path)
    const from = madeFrom.taken ?? madeFrom.from
    const key = sha256(JSON.stringify([page.path, ofEntry.key, from, page.madeOf ?? page.metadata]))
    const before = known[number]?.before
    let loaded = before?.loaded ?? null
    if (before?.key !== key || !stood.take(file, loaded)) {
      const { rendered } = await kept.render(page.path)
      const delivered = deliver(rendered, page.path, { outDir, base })
      const html = pageHtml(
        template,
        delivered,
        { ...ofEntry, fonts: ofEntry.fontsOf(pageFonts(rendered.body)) },
        metadataHtml(page.metadata, site, base),
      )
      writePage(page.path, html)
      loaded = delivered.loaded
    }
    if (page.entry === listEntry && loaded !== null) fronts[page.path] = loaded
    const { taken, names } = madeFrom
    stood.note(file, { from: madeFrom.from, taken, names, loaded, key })
  }
  kept.prune(pages.length)
  writeFronts(outDir, fronts)
  const cards = new Map(index.articles.map((card) => [card.id, card]))
  const loaderData = nothingLoaded('/compare/one/other')
  const drawn = assetsOf(comparisonEntry, ...drawnFirst)
  const sheet = writeSheet(drawn, { outDir, base })
  const asks = writeAsset('asks', 'js', askingScript({ ...drawn, sheet }), { outDir, base })
  const shared = { base, site, texts: siteTexts }
  const small = { stood, write: writePage, fileOf }
  writeBriefPages(
    pairPages(index).brief,
    { ...shared, template, names: fileNames, cards, loaderData, asks },
    small,
  )
  writeStubs(stubsOf(index, readJson(fileNames.aliases) as Aliases), shared, small)
  return { pages, inline: merged(inline), note: stood.save }
}

const entryOf = (kind: Prerendered) =>
  `src/app/${pageRoutes.find(({ prerendered }) => prerendered === kind)?.module}`
const [comparisonEntry, listEntry] = [entryOf('comparison'), entryOf('topic')]

/** Parts that a comparison brings later elsewhere: one that is drawn in the browser shows them first, and at once. */
const drawnFirst = ['src/app/comparison/first/content.tsx', 'src/app/comparison/passages.tsx']

/** The file of a page, below the folder of the site. */
const fileOf = (path: string): string => (path === '/' ? 'index.html' : `${path.slice(1)}.html`)

function merged(all: Inline[]): Inline {
  const unique = (hashes: string[]) => [...new Set(hashes)].sort()
  return {
    scripts: unique(all.flatMap(({ scripts }) => scripts)),
    styles: unique(all.flatMap(({ styles }) => styles)),
  }
}
