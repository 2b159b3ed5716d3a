// Measures how fast the built site opens, as ratios to hand-written pages: npm run bench:load [-- runs]
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { locateBrowser } from '../../cli/browser/locate-browser.ts'
import { createHost } from '../../cli/serve/create-host.ts'
import { listen } from '../../cli/serve/listen.ts'
import { compressFolder } from '../../site/vite-plugin/precompress.ts'
import { machine } from './bench-load/machine.ts'
import { writePlainPages } from './bench-load/plain-pages.ts'
import { measureClick, measurePaint, onSlowPage, slowdown } from './bench-load/slow-page.ts'
import { spreadOf } from './bench-load/spread.ts'

const runs = Number(process.argv[2] ?? 9)
const folder = mkdtempSync(join(tmpdir(), 'collate-load-'))
cpSync(resolve('dist'), folder, { recursive: true })
const plain = writePlainPages(folder)
await compressFolder(join(folder, 'plain'))
const { server, port } = await listen(createHost(folder), { port: 4190, host: '127.0.0.1' })
const site = `http://127.0.0.1:${port}/`
const browser = await chromium.launch({
  executablePath: locateBrowser(process.env, { asReaders: true }) ?? '',
  args: ['--no-sandbox'],
})
console.log(`${runs} runs, ${slowdown}× CPU, 1.6 Mbit/s, 150 ms: ${machine(browser.version())}`)

const figures = new Map<string, number[]>()
const note = (name: string, value: number) => figures.set(name, [...(figures.get(name) ?? []), value])
const paint = async (name: string, path: string) => {
  const { lcp, cls } = await onSlowPage(browser, (page) => measurePaint(page, site + path))
  note(`${name}: LCP, ms`, lcp)
  note(`${name}: CLS`, cls)
}
const click = async (name: string, path: string) => {
  const way = { url: site + path, id: plain.id }
  note(`${name}, ms`, await onSlowPage(browser, (page) => measureClick(page, way)))
}
try {
  // In turns, so that whatever slows the machine down slows all of them down.
  for (let run = 0; run < runs; run++) {
    await paint('article', plain.report)
    await paint('plain article', plain.article)
    await paint('list', '')
    if (plain.comparison) await paint('comparison', plain.comparison)
    if (plain.brief) await paint('comparison, drawn here', plain.brief)
    await click('list → article', '')
    await click('plain list → article', plain.list)
  }
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
}

const spreads = new Map([...figures].map(([name, values]) => [name, spreadOf(values)]))
for (const [name, { median, quarters, least, most }] of spreads) {
  const [value, ...rest] = [median, ...quarters, least, most].map((figure) =>
    figure.toFixed(figure < 1 ? 4 : 0),
  )
  console.log(
    `${name.padEnd(28)} ${value}  (half of the runs ${rest[0]}–${rest[1]}, all ${rest[2]}–${rest[3]})`,
  )
}
const ratio = (one: string, other: string) =>
  ((spreads.get(one)?.median ?? 0) / (spreads.get(other)?.median ?? 1)).toFixed(2)
console.log(
  `\narticle: ×${ratio('article: LCP, ms', 'plain article: LCP, ms')} of the hand-written page (at most 0.75)`,
)
console.log(
  `list → article: ×${ratio('list → article, ms', 'plain list → article, ms')} of a plain load (at most 0.45)`,
)
