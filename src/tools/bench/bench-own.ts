// Measures what a reader's own pages cost, in a site built of 200 made-up reports: npm run bench:own -- <its folder> [runs]
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { locateBrowser } from '../../cli/browser/locate-browser.ts'
import { createHost } from '../../cli/serve/create-host.ts'
import { listen } from '../../cli/serve/listen.ts'
import { machine } from './bench-load/machine.ts'
import { spreadOf } from './bench-load/spread.ts'
import { addManyPages, measureAdding, measureOpening, slowdown } from './bench-own/own-pages.ts'

const [given = 'dist', count = '7'] = process.argv.slice(2)
/** So many pages the reader has added, where some are there. */
const many = 100
const { server, port } = await listen(createHost(resolve(given)), { port: 4191, host: '127.0.0.1' })
const site = `http://127.0.0.1:${port}/`
const browser = await chromium.launch({
  executablePath: locateBrowser(process.env, { asReaders: true }) ?? '',
  args: ['--no-sandbox'],
})
const figures = new Map<string, number[]>()
const note = (name: string, value: number) => figures.set(name, [...(figures.get(name) ?? []), value])
const kinds = ['', '?q=harbour'] as const
try {
  const without = await browser.newContext({ serviceWorkers: 'block', locale: 'en-US' })
  const added = await browser.newContext({ serviceWorkers: 'block', locale: 'en-US' })
  await addManyPages(added, { site, many })
  // In turns, so that whatever slows the machine down slows all of them down.
  for (let run = 0; run < Number(count); run++) {
    for (const [name, context] of [
      ['without', without],
      [`with ${many}`, added],
    ] as const)
      for (const query of kinds) {
        const { main } = await measureOpening(context, site + query)
        note(`${query ? 'search' : 'list'} ${name}: main thread, ms`, main)
      }
    const { main, others } = await measureAdding(browser, site)
    note('a page of 6 kB: main thread, ms', main)
    note('a page of 6 kB: other threads, not slowed down, ms', others)
    note(`a page of 6 kB: all threads, each ${slowdown}× slower, ms`, main + slowdown * others)
  }
} finally {
  await browser.close()
  server.close()
}

console.log(`${count} runs, main thread ${slowdown}× slower: ${machine(browser.version())}`)
const spreads = new Map([...figures].map(([name, values]) => [name, spreadOf(values)]))
for (const [name, { median, quarters, least, most }] of spreads)
  console.log(
    `${name.padEnd(56)} ${[median, ...quarters, least, most].map((figure) => figure.toFixed(0)).join('  ')}`,
  )
for (const kind of ['list', 'search']) {
  const at = (name: string) => spreads.get(`${kind} ${name}: main thread, ms`)?.median ?? Number.NaN
  console.log(`${kind}: ×${(at(`with ${many}`) / at('without')).toFixed(2)} of without (at most 1.3)`)
}
