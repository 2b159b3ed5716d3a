// What a step and a pin cost on a comparison of two long reports: npm run bench:steps [-- 60 300]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { readNames } from '../../bundle/read/read-index.ts'
import { locateBrowser } from '../../cli/browser/locate-browser.ts'
import { createHost } from '../../cli/serve/create-host.ts'
import { listen } from '../../cli/serve/listen.ts'
import { makeLongPair } from './bench-steps/make-long-pair.ts'
import { type Cost, costMeter } from './bench-steps/measure-steps.ts'

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [60, 300]
const runs = 15
const browser = await chromium.launch({
  executablePath: locateBrowser(process.env, { asReaders: true }) ?? '',
  args: ['--no-sandbox'],
})

for (const paragraphs of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'collate-steps-'))
  const seeds = mkdtempSync(join(tmpdir(), 'collate-steps-seeds-'))
  makeLongPair(paragraphs).forEach((dump, index) => {
    writeFileSync(join(seeds, `made-${index}.txt`), dump)
  })
  execFileSync(
    'node_modules/.bin/vite',
    ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    {
      env: { ...process.env, COLLATE_SEEDS: seeds },
    },
  )
  const { server, port } = await listen(createHost(folder), { port: 4191, host: '127.0.0.1' })
  const { comparisons } = readNames((file) => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8')))
  const [pair = ''] = Object.keys(comparisons)
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`http://127.0.0.1:${port}/compare/${pair.replace('~', '/')}`, { waitUntil: 'networkidle' })
  console.log(`\n2 × ${paragraphs} paragraphs, ${await page.locator('li[data-part="list"]').count()} rows`)
  console.table(await measure(page))
  await page.close()
  server.close()
  for (const made of [folder, seeds]) rmSync(made, { recursive: true, force: true })
}
await browser.close()

async function measure(page: Page) {
  const cost = await costMeter(page)
  const costs: Record<string, Cost[]> = {}
  const note = async (name: string, act: () => Promise<void>) => {
    costs[name] = [...(costs[name] ?? []), await cost(act)]
  }
  for (let run = 0; run < runs; run++) await note('nothing (the measuring itself)', async () => {})
  for (let run = 0; run < runs; run++) await note('step, by passage', () => page.keyboard.press('n'))
  for (let run = 0; run < runs; run++) {
    const number = page.locator('li[data-shared] button').nth(run * 2)
    await number.scrollIntoViewIfNeeded()
    await note('pin, by passage', () => number.click())
  }
  await page.keyboard.press('o')
  await page.locator('[data-columns]').waitFor()
  for (let run = 0; run < runs; run++) await note('step, in article order', () => page.keyboard.press('n'))
  return Object.fromEntries(Object.entries(costs).map(([name, list]) => [name, medians(list)]))
}

function medians(costs: readonly Cost[]) {
  const median = (key: keyof Cost) =>
    Number(
      costs
        .map((cost) => cost[key])
        .sort((one, two) => one - two)
        [Math.floor(costs.length / 2)]?.toFixed(1),
    )
  return { script: median('script'), style: median('style'), layout: median('layout'), task: median('task') }
}
