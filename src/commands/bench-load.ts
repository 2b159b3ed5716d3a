// Measures how fast the built site opens, as ratios to hand-written pages: npm run bench:load -- [runs]
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { compressFolder } from '../plugin/precompress.ts'
import { writePlainPages } from './bench-load/plain-pages.ts'
import { measureClick, measurePaint, onSlowPage } from './bench-load/slow-page.ts'
import { locateBrowser } from './browser/locate-browser.ts'
import { createHost } from './serve/create-host.ts'
import { listen } from './serve/listen.ts'

const runs = Number(process.argv[2] ?? 9)
const folder = resolve('dist')
const plain = writePlainPages(folder)
await compressFolder(resolve(folder, 'plain'))
const { server, port } = await listen(createHost(folder), { port: 4190, host: '127.0.0.1' })
const site = `http://127.0.0.1:${port}/`
const browser = await chromium.launch({ executablePath: locateBrowser() ?? '', args: ['--no-sandbox'] })

const figures: Record<string, number[]> = {}
const note = (name: string, value: number) => {
  figures[name] = [...(figures[name] ?? []), value]
}
// In turns, so that whatever slows the machine down slows all of them down.
for (let run = 0; run < runs; run++) {
  const ours = await onSlowPage(browser, (page) => measurePaint(page, `${site}articles/${plain.id}`))
  const theirs = await onSlowPage(browser, (page) => measurePaint(page, site + plain.article))
  note('article LCP', ours.lcp)
  note('article CLS', ours.cls)
  note('plain article LCP', theirs.lcp)
  const { id } = plain
  note('list → article', await onSlowPage(browser, (page) => measureClick(page, { url: site, id })))
  note(
    'plain list → article',
    await onSlowPage(browser, (page) => measureClick(page, { url: site + plain.list, id })),
  )
}
await browser.close()
server.close()

const sorted = (values: number[]) => [...values].sort((a, b) => a - b)
const median = (values: number[]) => sorted(values)[Math.floor(values.length / 2)] ?? 0
console.table(
  Object.fromEntries(
    Object.entries(figures).map(([name, values]) => [
      name,
      { median: median(values), least: Math.min(...values), most: Math.max(...values), runs: values.length },
    ]),
  ),
)
const ratio = (one: string, other: string) =>
  (median(figures[one] ?? []) / median(figures[other] ?? [])).toFixed(2)
console.log(
  `article page LCP: ×${ratio('article LCP', 'plain article LCP')} of the hand-written page (aim 0.85)`,
)
console.log(
  `list → article: ×${ratio('list → article', 'plain list → article')} of a plain page load (aim 0.35)`,
)
