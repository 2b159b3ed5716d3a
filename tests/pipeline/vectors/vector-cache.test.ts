import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { vectorSize } from '../../../src/news/report/packed-vectors.ts'
import { cacheFolder } from '../../../src/pipeline/cache/cache-folder.ts'
import { openVectorCache } from '../../../src/pipeline/vectors/vector-cache.ts'

const vector = Int8Array.from({ length: vectorSize }, (_, n) => (n % 93) - 46)
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collate-cache-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function keep(text: string): Promise<void> {
  const cache = openVectorCache(folder, 'model')
  await cache.set(text, vector)
  await cache.save()
}

test('what was saved is there for the next build, of this model alone', async () => {
  await keep('A sentence.')
  expect(await openVectorCache(folder, 'model').get('A sentence.')).toEqual(vector)
  expect(await openVectorCache(folder, 'model').get('Another.')).toBeNull()
  expect(await openVectorCache(folder, 'other').get('A sentence.')).toBeNull()
})

test('a file that is cut, hostile or of another shape is made again', async () => {
  await keep('A sentence.')
  const [shard = ''] = await readdir(join(folder, 'vectors', 'model'))
  for (const content of ['{"a', '[]', 'null', '{"__proto__":"x","a":{}}', `{"a":"${'A'.repeat(9)}"}`]) {
    await writeFile(join(folder, 'vectors', 'model', shard), content)
    expect(await openVectorCache(folder, 'model').get('A sentence.')).toBeNull()
  }
  await keep('A sentence.')
  expect(await openVectorCache(folder, 'model').get('A sentence.')).toEqual(vector)
  expect(await readdir(join(folder, 'vectors', 'model'))).toEqual([shard])
})

test('a folder that cannot be written costs nothing but time', async () => {
  await writeFile(join(folder, 'file'), '')
  const cache = openVectorCache(join(folder, 'file'), 'model')
  await cache.set('A sentence.', vector)
  await cache.save()
  expect(await cache.get('A sentence.')).toEqual(vector)
})

test('the folder is the one named, else one in the user’s cache folder', () => {
  expect(cacheFolder({ COLLATE_CACHE: '/elsewhere' })).toBe('/elsewhere')
  expect(cacheFolder({ XDG_CACHE_HOME: '/cache' })).toBe(join('/cache', 'collate'))
  expect(cacheFolder({ COLLATE_CACHE: '' })).toMatch(/collate$/)
})
