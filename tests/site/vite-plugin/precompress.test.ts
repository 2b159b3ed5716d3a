import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBuilder, type Plugin } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import { precompress } from '../../../src/site/vite-plugin/precompress.ts'

afterEach(() => vi.unstubAllEnvs())

/** Whether a build writes a compressed copy of its page. */
async function compresses(): Promise<boolean> {
  const root = mkdtempSync(join(tmpdir(), 'collate-copies-'))
  writeFileSync(join(root, 'index.html'), `<!doctype html><title>x</title>${'<p>A ferry.</p>'.repeat(200)}`)
  // What other plugins of the build bring.
  mkdirSync(join(root, 'dist/.vite'), { recursive: true })
  const app: Plugin = {
    name: 'app',
    buildApp: async ({ environments: { client }, build }) => void (client && (await build(client))),
  }
  const config = { root, configFile: false as const, logLevel: 'silent' as const, builder: {} }
  const build = { emptyOutDir: false }
  await (await createBuilder({ ...config, build, plugins: [app, precompress()] })).buildApp()
  const [page, copy] = ['', '.br'].map((ending) => existsSync(join(root, `dist/index.html${ending}`)))
  rmSync(root, { recursive: true })
  expect(page).toBe(true)
  return copy === true
}

test('a build writes compressed copies, unless it is told not to', async () => {
  expect(await compresses()).toBe(true)
  vi.stubEnv('COLLATE_COMPRESS', '0')
  expect(await compresses()).toBe(false)
})
