import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptPages, versionOfRenderer } from '../../../src/site/prerender/kept-pages.ts'

let folder: string
const at = (path: string) => join(folder, path)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-pages-'))
  for (const name of ['data', 'renderer']) mkdirSync(at(name))
  writeFileSync(at('data/manifest.json'), '{"report":"report.1.json"}')
  writeFileSync(at('data/report.1.json'), 'one')
  writeFileSync(at('renderer/render.js'), 'code')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Renders a page twice over builds; tells how often it was rendered. */
async function render(path = '/articles/x', base = '/') {
  let made = 0
  const pages = keptPages({
    ...{ cache: at('cache'), version: versionOfRenderer(at('renderer')), base, data: at('data') },
    render: async (_, read) => {
      made += 1
      const { report } = JSON.parse(read('manifest.json'))
      return { head: '', body: read(report), loaderData: { route: undefined }, files: [] }
    },
  })
  const { body } = (await pages.render(path)).rendered
  pages.prune(1)
  return { body, made }
}

test('a page is rendered once, as long as the files that it was made from are there', async () => {
  expect(await render()).toEqual({ body: 'one', made: 1 })
  writeFileSync(at('data/manifest.json'), '{"report":"report.1.json","other":"other.1.json"}')
  expect(await render()).toEqual({ body: 'one', made: 0 })
  expect(await render('/articles/y')).toEqual({ body: 'one', made: 1 })
  expect(await render('/articles/x', '/sub/')).toEqual({ body: 'one', made: 1 })
})

test('where its report has changed, it is rendered', async () => {
  await render()
  rmSync(at('data/report.1.json'))
  writeFileSync(at('data/manifest.json'), '{"report":"report.2.json"}')
  writeFileSync(at('data/report.2.json'), 'two')
  expect(await render()).toEqual({ body: 'two', made: 1 })
})

test('by another renderer all are rendered, and those of the one before go', async () => {
  await render()
  writeFileSync(at('renderer/render.js'), 'other code')
  expect(await render()).toEqual({ body: 'one', made: 1 })
  expect(readdirSync(at('cache/pages'))).toHaveLength(1)
})

test('a kept page that is cut short is rendered', async () => {
  await render()
  const [name = ''] = readdirSync(at('cache/pages'), { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.gz'),
  )
  writeFileSync(at(`cache/pages/${name}`), 'no')
  expect(await render()).toEqual({ body: 'one', made: 1 })
  expect(await render()).toEqual({ body: 'one', made: 0 })
})
