import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBuilder, createLogger } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import type { Manifest } from '../../../src/bundle/format/bundle.ts'
import { readNames } from '../../../src/bundle/read/read-index.ts'
import { collate } from '../../../src/site/vite-plugin/collate.ts'
import { app, ferry, smallSite } from './small-site.ts'

afterEach(() => vi.unstubAllEnvs())

/** Builds a site of these seeds; gives what was told, and the files of the bundle. */
async function buildSite(seeds: Record<string, string>, check: (root: string, told: string[]) => void) {
  const site = smallSite(seeds)
  const told: string[] = []
  const logger = createLogger('silent')
  logger.warn = (line) => void told.push(line)
  logger.error = (line) => void told.push(line)
  const config = {
    configFile: false as const,
    root: site.root,
    customLogger: logger,
    logLevel: 'silent' as const,
    plugins: [app, collate({ seeds: 'seeds' })],
    builder: {},
  }
  try {
    await (await createBuilder(config)).buildApp()
    check(site.root, told)
  } catch (error) {
    check(site.root, [...told, String(error)])
    throw error
  } finally {
    site.remove()
  }
}

test('a build writes the manifest and what it names', async () => {
  vi.stubEnv('CI', '')
  await buildSite({ 'ferry.txt': ferry }, (root) => {
    const data = join(root, 'dist/data')
    const { articles, list } = readNames((file) => JSON.parse(readFileSync(join(data, file), 'utf8')))
    const [id, file] = Object.entries(articles)[0] ?? []
    expect(id).toMatch(/^[0-9a-z]{10}$/)
    expect(existsSync(join(data, file ?? ''))).toBe(true)
    expect(list.parts.map((part) => existsSync(join(data, part)))).toEqual([true])
  })
})

test('a bad seed is told once, with its place and id, and costs the others nothing', async () => {
  vi.stubEnv('CI', '')
  await buildSite({ 'ferry.txt': ferry, 'empty.txt': '' }, (root, told) => {
    expect(told.filter((line) => /^seeds\/empty\.txt(:\d+)? error [a-z-]+ ./.test(line))).toHaveLength(1)
    const manifest = JSON.parse(readFileSync(join(root, 'dist/data/manifest.json'), 'utf8')) as Manifest
    expect(manifest.list.reports).toBe(1)
  })
})

test('in strict mode an error fails the build', async () => {
  vi.stubEnv('COLLATE_STRICT', '1')
  const strict = buildSite({ 'ferry.txt': ferry, 'empty.txt': '' }, (_, told) => {
    expect(told.join('\n')).toMatch(/seeds\/empty\.txt.* error/)
  })
  await expect(strict).rejects.toThrow(/1 of the problems above/)
  await buildSite({ 'ferry.txt': ferry }, (root) => expect(existsSync(join(root, 'dist/data'))).toBe(true))
})
