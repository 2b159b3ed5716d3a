import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BundleIndex, Manifest } from '../news/bundle.ts'
import type { Report } from '../news/report.ts'
import { type Inline, inlineOf } from '../publishing/content-security-policy.ts'
import { metadataHtml } from '../publishing/page-metadata.ts'
import type { Site } from '../publishing/site.ts'
import { assetReader } from './page-assets.ts'
import { pageFonts } from './page-fonts.ts'
import { pageHtml, pageInline, pairHtml, shellHtml, withPolicy } from './page-html.ts'
import { type Page, pagesOf } from './pages.ts'
import type { renderPage } from './render-page.tsx'

interface Build {
  /** The client build, its data included. Pages are written into it. */
  outDir: string
  base: string
  site: Site
  renderPage: typeof renderPage
}

/** What was written: the pages, and the inline scripts and styles of them all (for the host's headers). */
export interface WrittenPages {
  pages: Page[]
  inline: Inline
}

/** Writes every page of the site as HTML, and the template as `404.html`, from which the app starts at any address, and as `_pair.html`. */
export async function writePages({ outDir, base, site, renderPage }: Build): Promise<WrittenPages> {
  const read = (file: string) => readFileSync(join(outDir, 'data', file), 'utf8')
  const manifest = JSON.parse(read('manifest.json')) as Manifest
  const index = JSON.parse(read(manifest.index)) as BundleIndex
  const template = readFileSync(join(outDir, 'index.html'), 'utf8')
  const assetsOf = assetReader(outDir, base)
  const pages = pagesOf(index, (id) => JSON.parse(read(manifest.articles[id] ?? '')) as Report, site)
  const inline = [inlineOf(template)]
  writeFileSync(join(outDir, '404.html'), withPolicy(shellHtml(template, base), inlineOf(template)))
  writeFileSync(join(outDir, '_pair.html'), withPolicy(pairHtml(template, base), inlineOf(template)))
  for (const page of pages) {
    const rendered = await renderPage(page.path, base, read)
    const assets = assetsOf(page.entry, pageFonts(rendered.body))
    const html = pageHtml(template, rendered, assets, metadataHtml(page.metadata, site, base))
    writePage(join(outDir, page.path === '/' ? 'index.html' : `${page.path.slice(1)}.html`), html)
    inline.push(pageInline(template, assets))
  }
  return { pages, inline: merged(inline) }
}

function writePage(file: string, html: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}

function merged(all: Inline[]): Inline {
  const unique = (hashes: string[]) => [...new Set(hashes)].sort()
  return {
    scripts: unique(all.flatMap(({ scripts }) => scripts)),
    styles: unique(all.flatMap(({ styles }) => styles)),
  }
}
