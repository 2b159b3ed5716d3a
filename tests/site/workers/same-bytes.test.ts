import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { writeBundle } from '../../../src/pipeline/build-bundle.ts'
import { codeVersion } from '../../../src/pipeline/cache/code-version.ts'
import { type Memory, openMemory } from '../../../src/pipeline/cache/remember.ts'
import { openWorkers, type Workers, workersWanted } from '../../../src/pipeline/workers/open-workers.ts'
import { bundleWorker } from '../../../src/site/workers/bundle-worker.ts'
import { makeCorpus } from '../../../src/tools/corpus/make-corpus/make-corpus.ts'

const version = codeVersion()
let folder: string
let opened: Workers | undefined
const at = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-workers-'))
  mkdirSync(at('seeds'))
  for (const [name, text] of makeCorpus(9)) writeFileSync(at(`seeds/${name}`), text)
  writeFileSync(at('seeds/empty.txt'), '')
})
afterEach(() => opened?.close())
afterAll(() => rmSync(folder, { recursive: true }))

/** Builds with so many threads, and tells what the build itself had to make. */
async function build(count: number, cache: string, takes?: (path: string) => boolean) {
  opened = openWorkers({ count, always: true }, bundleWorker)
  const kept = openMemory(at(cache), version)
  const made: string[] = []
  const memory: Memory = {
    ...kept,
    keep(stage, hash, value) {
      made.push(stage)
      return kept.keep(stage, hash, value)
    },
  }
  const files: [string, string][] = []
  const { problems } = await writeBundle(at('seeds'), (path, content) => files.push([path, content]), {
    memory,
    takes,
    ahead: { workers: opened, cache: at(cache), version },
  })
  return { files, problems, made }
}

test('a build is the same bytes with no thread, with one and with two, with nothing kept and with all', async () => {
  const alone = await build(0, 'alone')
  expect(alone.made).toContain('reports')
  expect(alone.made).toContain('events')
  for (const count of [1, 2]) {
    const cold = await build(count, `with-${count}`)
    expect(cold.made).toEqual([])
    expect(cold.files).toEqual(alone.files)
    expect(cold.problems).toEqual(alone.problems)
  }
  for (const cache of ['alone', 'with-2']) {
    const warm = await build(cache === 'alone' ? 2 : 0, cache)
    expect(warm.made).toEqual([])
    expect(warm.files).toEqual(alone.files)
  }
}, 300_000)

test('a file that is there already is not given again', async () => {
  const { files } = await build(0, 'alone')
  const there = (path: string) => path.startsWith('articles/')
  const { files: given } = await build(0, 'alone', there)
  expect(given).toEqual(files.filter(([path]) => !there(path)))
  expect(given.length).toBeLessThan(files.length)
})

test('where threads cannot keep what they make, the build makes it', async () => {
  const { files } = await build(0, 'alone')
  writeFileSync(at('none'), '')
  const built = await build(1, 'none')
  expect(built.files).toEqual(files)
  expect(built.made).toContain('reports')
})

test('no thread is started for little, and one for each core for more, or as many as are asked for', async () => {
  expect(workersWanted({}, 1).count).toBe(0)
  expect(workersWanted({}, 4)).toEqual({ count: 4, always: false })
  expect(workersWanted({ COLLATE_WORKERS: '0' }, 4).count).toBe(0)
  expect(workersWanted({ COLLATE_WORKERS: '3' }, 4)).toEqual({ count: 3, always: true })
  expect(() => workersWanted({ COLLATE_WORKERS: 'many' }, 4)).toThrow(/COLLATE_WORKERS/)
  const none = openWorkers({ count: 2, always: false }, () => Promise.reject(new Error('started')))
  const work = { name: 'readSeeds', setup: {}, fewest: 3, atOnce: 1 }
  expect(await none.each(work, [1, 2])).toBe(null)
  await expect(none.each(work, [1, 2, 3])).rejects.toThrow('started')
})
