import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BundleIndex, Manifest } from '../news/bundle.ts'
import { assetReader } from './page-assets.ts'
import { pageHtml } from './page-html.ts'
import { pagesOf } from './pages.ts'
import type { renderPage } from './render-page.tsx'

interface Site {
  /** The client build, its data included. Pages are written into it. */
  outDir: string
  base: string
  renderPage: typeof renderPage
}

/** Writes every page of the site as HTML, and the template as `404.html`, from which the app starts at any address. */
export async function writePages({ outDir, base, renderPage }: Site): Promise<string[]> {
  const read = (file: string) => readFileSync(join(outDir, 'data', file), 'utf8')
  const manifest = JSON.parse(read('manifest.json')) as Manifest
  const index = JSON.parse(read(manifest.index)) as BundleIndex
  const template = readFileSync(join(outDir, 'index.html'), 'utf8')
  const assetsOf = assetReader(outDir, base)
  writeFileSync(join(outDir, '404.html'), template)
  const written: string[] = []
  for (const { path, entry } of pagesOf(index)) {
    const html = pageHtml(template, await renderPage(path, base, read), assetsOf(entry))
    const file = path === '/' ? 'index.html' : `${path.slice(1)}.html`
    mkdirSync(dirname(join(outDir, file)), { recursive: true })
    writeFileSync(join(outDir, file), html)
    written.push(file)
  }
  return written
}
