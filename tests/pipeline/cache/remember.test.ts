import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildBundle } from '../../../src/pipeline/build-bundle.ts'
import { codeVersion } from '../../../src/pipeline/cache/code-version.ts'
import { type Memory, openMemory } from '../../../src/pipeline/cache/remember.ts'
import { makeCorpus } from '../../../src/tools/corpus/make-corpus/make-corpus.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-memory-'))
  cpSync(seeds, join(folder, 'seeds'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const seeds = mkdtempSync(join(tmpdir(), 'collate-made-'))
for (const [name, text] of makeCorpus(12)) writeFileSync(join(seeds, name), text)

/** A memory that notes what it does not remember. */
function noting(version = '1'): Memory & { made: string[] } {
  const memory = openMemory(join(folder, 'cache'), version)
  const made: string[] = []
  return {
    ...memory,
    made,
    keep(stage, hash, value) {
      made.push(stage)
      return memory.keep(stage, hash, value)
    },
  }
}

async function build(memory?: Memory) {
  const { files } = await buildBundle(join(folder, 'seeds'), { memory })
  return sorted(files)
}

const sorted = (files: Map<string, string>) => [...files].sort(([one], [other]) => (one < other ? -1 : 1))

const count = (made: string[], stage: string) => made.filter((one) => one === stage).length

test('a build is the same bytes with nothing kept, with all kept, and without a memory', async () => {
  const without = await build()
  const cold = noting()
  expect(await build(cold)).toEqual(without)
  expect(count(cold.made, 'reports')).toBe(12)
  expect(count(cold.made, 'compare')).toBeGreaterThan(0)
  const warm = noting()
  expect(await build(warm)).toEqual(without)
  expect(warm.made).toEqual([])
})

test('after one changed seed only what it touches is made', async () => {
  await build(noting())
  const seed = join(folder, 'seeds/made-00003.txt')
  writeFileSync(seed, readFileSync(seed, 'utf8').replace(/\.\n/, ' in the end.\n'))
  const memory = noting()
  const files = await build(memory)
  expect(count(memory.made, 'reports')).toBe(1)
  expect(count(memory.made, 'events')).toBe(1)
  expect(count(memory.made, 'compare')).toBeLessThan(4)
  expect(files).toEqual(await build())
})

test('what another version of the code made is made again, and goes', async () => {
  await build(noting('1'))
  const memory = noting('2')
  await build(memory)
  expect(count(memory.made, 'reports')).toBe(12)
  expect(readdirSync(join(folder, 'cache/stages/reports'))).toEqual(['2'])
})

describe('a file of the cache', () => {
  const damages: [string, (content: Buffer) => Uint8Array | string][] = [
    ['cut short', (content) => content.subarray(0, content.length / 2)],
    [
      'with a changed byte',
      (content) => content.map((byte, at) => (at === content.length - 9 ? byte ^ 255 : byte)),
    ],
    ['of another kind', () => '{"a": 1}'],
    ['that is empty', () => ''],
  ]
  test.each(damages)('%s is ignored, and written anew', async (_, damage) => {
    const good = await build(noting())
    for (const stage of ['reports', 'digests', 'events']) {
      const values = join(folder, 'cache/stages', stage, '1')
      for (const entry of readdirSync(values, { recursive: true, withFileTypes: true })) {
        const file = join(entry.parentPath, entry.name)
        if (entry.isFile()) writeFileSync(file, damage(readFileSync(file)))
      }
    }
    const memory = noting()
    expect(await build(memory)).toEqual(good)
    expect(count(memory.made, 'reports')).toBe(12)
    const healed = noting()
    await build(healed)
    expect(healed.made).toEqual([])
  })
})

test('a folder that cannot be written costs nothing but time', async () => {
  writeFileSync(join(folder, 'cache'), '')
  expect(await build(noting())).toEqual(await build())
})

test('the version is that of the code: twice the same', () => {
  expect(codeVersion()).toBe(codeVersion())
  expect(codeVersion()).toMatch(/^[0-9a-f]{16}$/)
})
