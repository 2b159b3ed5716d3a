import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBuilder } from 'vite'
import { afterAll, beforeAll, describe } from 'vitest'
import type { BundleIndex, Manifest } from '../../src/news/bundle.ts'
import { writeHostileSeeds } from './hostile-seeds.ts'
import { serveSite } from './serve-site.ts'
import { expect, test } from './test.ts'
import { watchPage } from './watch-page.ts'

const outDir = join(tmpdir(), `collate-hostile-site-${process.pid}`)

describe('seeds made of attacks', () => {
  let count = 0
  beforeAll(async () => {
    const seeds = writeHostileSeeds()
    count = seeds.count
    // Some attacks are refused as binary, which a strict build would not pass.
    Object.assign(process.env, { COLLATE_SEEDS: seeds.folder, COLLATE_STRICT: '0' })
    const builder = await createBuilder({ logLevel: 'silent', build: { outDir, emptyOutDir: true } })
    await builder.buildApp()
    delete process.env.COLLATE_SEEDS
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
        await page.getByRole('main').waitFor()
        expect(await page.title()).not.toBe('owned')
        expect(complaints.map((complaint) => `${path}: ${complaint}`)).toEqual([])
      }
    }
    await Promise.all([0, 1, 2].map((part) => visit(part, 3)))
    await context.close()
    await site.close()
  })
}, 500_000)
