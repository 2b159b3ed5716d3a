import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorkers, type Workers } from '../../../src/pipeline/workers/open-workers.ts'
import { keptPages } from '../../../src/site/prerender/kept-pages.ts'
import { knowPages } from '../../../src/site/prerender/know-pages.ts'
import { bundleWorker } from '../../../src/site/workers/bundle-worker.ts'

/** A renderer of lists that show the first line of a file, and of reports that show all of it. */
const renderer = `export async function renderPage(path, base, read) {
  const text = read(path.slice(1))
  const shown = path.startsWith('/list') ? text.split('\\n')[0] : text
  return { head: '', body: '<p class="' + shown + '">', loaderData: { shown }, files: [] }
}
export async function loadPage(path, base, read) {
  return { loaderData: { shown: read(path.slice(1)).split('\\n')[0] }, files: [] }
}`

let folder: string
let workers: Workers
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-known-'))
  for (const name of ['data', 'render']) mkdirSync(at(name))
  writeFileSync(at('render/package.json'), '{"type":"module"}')
  writeFileSync(at('render/render-page.js'), renderer)
})
afterEach(async () => {
  await workers.close()
  rmSync(folder, { recursive: true })
})

type Pages = Parameters<typeof knowPages>[0]
const page = (path: string, before: Pages[number]['before'] = null) => {
  return { path, isList: path.startsWith('/list'), before }
}

/** What is known of pages with so many threads; and which of them the build itself has rendered. */
async function know(pages: Pages, count: number) {
  workers = openWorkers({ count, always: true }, bundleWorker)
  const setup = { base: '/', version: '1', data: at('data'), renderer: at('render') }
  const { renderPage, loadPage } = await import(at('render/render-page.js'))
  const made: string[] = []
  const kept = keptPages({
    ...{ ...setup, cache: at(`cache-${count}`) },
    render(path, read) {
      made.push(path)
      return renderPage(path, '/', read)
    },
  })
  const ahead = { ...setup, cache: at(`cache-${count}`) }
  const known = await knowPages(pages, { workers, setup: ahead, kept, loadPage })
  const rendered: unknown[] = []
  for (const { path } of pages) rendered.push(await kept.render(path))
  return { known, rendered, made }
}

test('pages are the same with no thread, with one and with two, which leave nothing to be rendered', async () => {
  const names = Array.from({ length: 20 }, (_, n) => `${n % 3 ? 'report' : 'list'}-${n}.json`)
  for (const name of names) writeFileSync(at(`data/${name}`), `${name}\nmore`)
  const pages = names.map((name) => page(`/${name}`))
  const alone = await know(pages, 0)
  expect(alone.made).toHaveLength(20)
  for (const count of [1, 2]) expect(await know(pages, count)).toEqual({ ...alone, made: [] })
})

test('a list whose files changed is the same where what it shows of them is; a report is not', async () => {
  const stood = { loaded: null, key: 'k' }
  for (const name of ['list', 'report']) writeFileSync(at(`data/${name}.1`), 'first\nsecond')
  const { known } = await know([page('/list.1'), page('/report.1')], 0)
  const [list = null, report = null] = known.map((one) => ({ ...one, ...stood }))
  expect([list?.taken === null, report?.taken]).toEqual([false, null])
  for (const name of ['list', 'report']) writeFileSync(at(`data/${name}.2`), 'first\nother')
  for (const name of ['list', 'report']) rmSync(at(`data/${name}.1`))
  const again = await know([page('/list.2', list), page('/report.2', report)], 2)
  expect(again.known[0]).toMatchObject({ taken: list?.taken, from: ['list.2'], names: list?.names })
  expect(again.known[1]?.from).toEqual(['report.2'])
  expect(again.made).toEqual(['/list.2'])
  writeFileSync(at('data/list.3'), 'changed')
  const changed = await know([page('/list.3', list)], 0)
  expect(changed.known[0]?.taken).not.toBe(list?.taken)
})
