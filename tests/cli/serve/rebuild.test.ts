import { mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHost } from '../../../src/cli/serve/create-host.ts'
import { type Listening, listen } from '../../../src/cli/serve/listen.ts'
import { type Answer, ask } from './ask.ts'

let root: string
let host: Listening
const site = () => join(root, 'site')

/** A site whose files all say which build they are of; an older one is longer and has a page more. */
function build(edition: number): string {
  const folder = join(root, `edition-${edition}`)
  mkdirSync(folder)
  const content = `edition ${edition}\n`.repeat(edition % 2 ? 20_000 : 200)
  for (const name of ['index.html', '404.html', 'report.html']) writeFileSync(join(folder, name), content)
  if (edition % 2) writeFileSync(join(folder, 'old.html'), content)
  writeFileSync(join(folder, '_headers'), `/*\n  X-Edition: ${edition}\n`)
  return folder
}

function swapIn(folder: string): void {
  renameSync(site(), join(root, 'before'))
  renameSync(folder, site())
  rmSync(join(root, 'before'), { recursive: true })
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'collate-rebuilt-'))
  renameSync(build(1), site())
  host = await listen(createHost(site()), { port: 0, host: '127.0.0.1' })
})
afterEach(() => {
  host.server.close()
  rmSync(root, { recursive: true })
})

/** All of one edition: its lines, its length, and the headers that came with it. */
function expectWhole({ status, headers, body }: Answer): void {
  const edition = Number(headers['x-edition'])
  expect([200, 404]).toContain(status)
  expect(
    body === `edition ${edition}\n`.repeat(edition % 2 ? 20_000 : 200),
    `${edition}: ${body.slice(0, 40)}`,
  ).toBe(true)
}

test('while one build after the other takes its place, every answer is whole and of one build', async () => {
  let isRunning = true
  let answers = 0
  const reader = async (path: string) => {
    while (isRunning) {
      expectWhole(await ask(host.port, path))
      answers++
    }
  }
  const readers = ['/', '/report', '/old', '/nothing', '/', '/report'].map(reader)
  // A busy machine answers less often: the builds go on until enough was asked.
  for (let edition = 2; edition < 60 || answers <= 100; edition++) {
    swapIn(build(edition))
    await pause(10)
  }
  isRunning = false
  await Promise.all(readers)
  expect(answers).toBeGreaterThan(100)
})

test('an answer waits while no site is there', async () => {
  renameSync(site(), join(root, 'aside'))
  const answer = ask(host.port, '/')
  await pause(200)
  renameSync(join(root, 'aside'), site())
  expectWhole(await answer)
})

test('an old address is gone after a rebuild, and is told so', async () => {
  expect((await ask(host.port, '/old')).status).toBe(200)
  swapIn(build(2))
  expect((await ask(host.port, '/old')).status).toBe(404)
  expect((await ask(host.port, '/')).body).toMatch(/^edition 2\n/)
})

test('a file that is cut while it is read does not pass for whole', async () => {
  writeFileSync(join(site(), 'large.bin'), Buffer.alloc(50_000_000))
  const answer = ask(host.port, '/large.bin').then(
    ({ body }) => body.length,
    () => 'broken off',
  )
  await pause(5)
  truncateSync(join(site(), 'large.bin'), 1000)
  // On a busy machine the file may be cut before it is opened: then what is left is the whole of it.
  expect([50_000_000, 1000, 'broken off']).toContain(await answer)
})
