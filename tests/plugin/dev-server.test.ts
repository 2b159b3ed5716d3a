import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BundleIndex, Manifest } from '../../src/news/bundle.ts'
import { collate } from '../../src/plugin/collate.ts'
import { ferry, smallSite } from './small-site.ts'

let site: ReturnType<typeof smallSite>
let server: ViteDevServer
let data: string

beforeEach(async () => {
  site = smallSite({ 'ferry.txt': ferry })
  server = await createServer({
    configFile: false,
    root: site.root,
    base: '/sub/',
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
    plugins: [collate({ seeds: 'seeds' })],
  })
  await server.listen()
  data = `${server.resolvedUrls?.local[0]}data/`
})
afterEach(async () => {
  await server.close()
  site.remove()
})

async function headlines(): Promise<string[]> {
  const manifest = (await (await fetch(`${data}manifest.json`)).json()) as Manifest
  const index = (await (await fetch(data + manifest.index)).json()) as BundleIndex
  return index.articles.map(({ headline }) => headline.text)
}

test('data is answered from memory, below the base', async () => {
  expect(data).toMatch(/\/sub\/data\/$/)
  expect(await headlines()).toEqual(['Ferry runs aground off Port Lindow'])
  expect((await fetch(`${data}nothing.json`)).status).toBe(404)
  expect((await fetch(`${data}%E0.json`)).status).toBe(404)
})

test.each([
  ['changed', () => site.writeSeed('ferry.txt', ferry.replace('Ferry', 'Steamer')), [/^Steamer/]],
  [
    'added',
    () => site.writeSeed('b.txt', ferry.replaceAll('ferry', 'tram').replace('Ferry', 'Tram')),
    [/./, /./],
  ],
  ['removed', () => rmSync(join(site.root, 'seeds/ferry.txt')), []],
])('a seed that is %s reloads the page with the new parse', async (_, act, expected) => {
  await headlines()
  const send = vi.spyOn(server.environments.client.hot, 'send')
  act()
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload', path: '*' }), 5000)
  expect((await headlines()).sort()).toEqual(expected.map((e) => expect.stringMatching(e)))
})
