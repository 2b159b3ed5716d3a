import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ArticleCard, Manifest } from '../../../src/bundle/format/bundle.ts'
import type { CataloguePart } from '../../../src/bundle/format/catalogue.ts'
import { collate } from '../../../src/site/vite-plugin/collate.ts'
import { ferry, smallSite } from './small-site.ts'

let site: ReturnType<typeof smallSite>
let server: ViteDevServer
let data: string

async function serve(root: string, seeds: string) {
  server = await createServer({
    configFile: false,
    root,
    base: '/sub/',
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
    plugins: [collate({ seeds })],
  })
  await server.listen()
  data = `${server.resolvedUrls?.local[0]}data/`
}
beforeEach(async () => {
  site = smallSite({ 'ferry.txt': ferry })
  await serve(site.root, 'seeds')
})
afterEach(async () => {
  await server.close()
  site.remove()
})

async function headlines(): Promise<string[]> {
  const manifest = (await (await fetch(`${data}manifest.json`)).json()) as Manifest
  const json = async (file: string) => (await fetch(data + file)).json()
  const parts = (await Promise.all(manifest.list.parts.map(json))) as CataloguePart[]
  const shards = (await Promise.all(parts.flatMap(({ cards }) => cards).map(json))) as ArticleCard[][]
  return shards.flat().map(({ headline }) => headline.text)
}

test('data is answered from memory, below the base', async () => {
  expect(data).toMatch(/\/sub\/data\/$/)
  expect(await headlines()).toEqual(['Ferry runs aground off Port Lindow'])
  expect((await fetch(`${data}nothing.json`)).status).toBe(404)
  expect((await fetch(`${data}%E0.json`)).status).toBe(404)
})

test('a seed that is a page is read, and never answered itself', async () => {
  const paragraphs = ferry.replaceAll('ferry', 'tram').split('\n\n').slice(1).join('<p>')
  site.writeSeed('page.html', `<script src="/x.js"></script><h1>Tram leaves its rails</h1><p>${paragraphs}`)
  await vi.waitFor(async () => expect(await headlines()).toContain('Tram leaves its rails'), 15_000)
  for (const path of ['seeds/page.html', 'seeds/page.html?import', 'seeds/%70age.html', 'seeds/']) {
    const answer = await fetch(new URL(`../${path}`, data))
    expect([path, answer.status, await answer.text()]).toEqual([path, 404, ''])
  }
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
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload', path: '*' }), 15_000)
  expect((await headlines()).sort()).toEqual(expected.map((e) => expect.stringMatching(e)))
})

describe('a folder elsewhere', () => {
  let project: ReturnType<typeof smallSite>
  const folder = () => join(site.root, 'seeds')
  beforeEach(async () => {
    await server.close()
    project = smallSite({})
    await serve(project.root, folder())
  })
  afterEach(() => project.remove())

  const makeAnew = () => {
    mkdirSync(folder())
    site.writeSeed('ferry.txt', ferry.replace('Ferry', 'Barge'))
  }
  test.each([
    ['is made anew', () => rmSync(folder(), { recursive: true }), makeAnew],
    [
      'is moved back',
      () => {
        site.writeSeed('ferry.txt', ferry.replace('Ferry', 'Barge'))
        renameSync(folder(), `${folder()}-aside`)
      },
      () => renameSync(`${folder()}-aside`, folder()),
    ],
    [
      'comes back with the one above it',
      () => renameSync(site.root, `${site.root}-aside`),
      () => {
        renameSync(`${site.root}-aside`, site.root)
        site.writeSeed('ferry.txt', ferry.replace('Ferry', 'Barge'))
      },
    ],
  ])(
    'that goes and %s is followed as before',
    async (_, takeAway, bringBack) => {
      const shown = (first: RegExp[]) =>
        vi.waitFor(
          async () => expect(await headlines()).toEqual(first.map((one) => expect.stringMatching(one))),
          5000,
        )
      await shown([/^Ferry/])
      takeAway()
      await shown([])
      bringBack()
      await shown([/^Barge/])
      site.writeSeed('ferry.txt', ferry.replace('Ferry', 'Steamer'))
      await shown([/^Steamer/])
    },
    20_000,
  )
})
