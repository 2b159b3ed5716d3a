import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createBuilder } from 'vite'
import { afterAll, beforeAll, describe } from 'vitest'
import type { BundleIndex, Manifest } from '../../src/news/bundle.ts'
import { collate } from '../../src/plugin/collate.ts'
import { prerender } from '../../src/plugin/prerender.ts'
import { productionRouter } from '../../src/plugin/production-router.ts'
import { readOnlyQueries } from '../../src/plugin/read-only-queries.ts'
import { writeHostileSeeds } from './hostile-seeds.ts'
import { serveSite } from './serve-site.ts'
import { expect, test } from './test.ts'
import { untilHydrated } from './until-hydrated.ts'
import { watchPage } from './watch-page.ts'

const outDir = join(tmpdir(), `collate-hostile-site-${process.pid}`)

describe('seeds made of attacks', () => {
  let count = 0
  beforeAll(async () => {
    const seeds = writeHostileSeeds()
    count = seeds.count
    // Some attacks are refused as binary, which a strict build would not pass.
    process.env.COLLATE_STRICT = '0'
    // As the project builds, but for the compressed copies: they would take longer than all the rest.
    const plugins = [
      react(),
      productionRouter(),
      readOnlyQueries(),
      collate({ seeds: seeds.folder }),
      prerender(),
    ]
    const build = { outDir, emptyOutDir: true, manifest: true, modulePreload: { polyfill: false } }
    await (await createBuilder({ configFile: false, logLevel: 'silent', plugins, build })).buildApp()
    delete process.env.COLLATE_STRICT
    rmSync(seeds.folder, { recursive: true })
  }, 400_000)
  afterAll(() => rmSync(outDir, { recursive: true, force: true }))

  test('are read as text, and render inert on every page', async ({ browser }) => {
    expect(count).toBeGreaterThanOrEqual(200)
    const site = await serveSite(outDir)
    const manifest = JSON.parse(readFileSync(join(outDir, 'data/manifest.json'), 'utf8')) as Manifest
    const index = JSON.parse(readFileSync(join(outDir, 'data', manifest.index), 'utf8')) as BundleIndex
    expect(index.articles.length).toBeGreaterThan(150)
    expect(index.comparisons.length).toBeGreaterThan(20)
    const paths = [
      '',
      'colophon',
      ...index.articles.flatMap(({ id }, i) => [
        `articles/${id}`,
        ...(i % 10 === 0 ? [`articles/${id}?view=source`] : []),
      ]),
      ...index.comparisons.slice(0, 20).map(({ left, right }) => `compare/${left}/${right}`),
    ]
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const visit = async (part: number, parts: number) => {
      const page = await context.newPage()
      const complaints = await watchPage(page, new URL(site.url).origin)
      for (const path of paths.filter((_, i) => i % parts === part)) {
        await page.goto(site.url + path)
        await untilHydrated(page)
        expect(await page.title()).not.toBe('owned')
        expect(complaints.map((complaint) => `${path}: ${complaint}`)).toEqual([])
      }
    }
    await Promise.all([0, 1, 2].map((part) => visit(part, 3)))
    await context.close()
    await site.close()
  })
}, 500_000)
