import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { packVectors, unpackVectors, vectorSize } from '../../news/report/packed-vectors.ts'

/** Text → its vector, kept from one build to the next. Safe to delete. */
export interface VectorCache {
  get(text: string): Promise<Int8Array | null>
  set(text: string, vector: Int8Array): Promise<void>
  /** Writes what was set; does nothing where the folder cannot be written. */
  save(): Promise<void>
}

type Shard = Map<string, string>

/**
 * Opens the cache of one model below a folder: files of JSON by the first byte of a text's hash. What cannot be read is made
 * again; a file is written beside and moved in, so that a killed build leaves it whole.
 */
export function openVectorCache(folder: string, model: string): VectorCache {
  const shards = new Map<string, Promise<Shard>>()
  const changed = new Set<string>()
  const fileOf = (name: string) => join(folder, 'vectors', model, `${name}.json`)
  const shardOf = (hash: string) => {
    const name = hash.slice(0, 2)
    const shard = shards.get(name) ?? readShard(fileOf(name))
    shards.set(name, shard)
    return { name, shard }
  }
  return {
    async get(text) {
      const hash = hashOf(text)
      const packed = (await shardOf(hash).shard).get(hash)
      return packed === undefined ? null : (unpackVectors(packed)[0] ?? null)
    },
    async set(text, vector) {
      const hash = hashOf(text)
      const { name, shard } = shardOf(hash)
      ;(await shard).set(hash, packVectors([vector]))
      changed.add(name)
    },
    async save() {
      for (const name of changed) await addToShard(fileOf(name), await (shards.get(name) ?? new Map()))
      changed.clear()
    },
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

async function readShard(file: string): Promise<Shard> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'))
    const entries = Object.entries(kept as Record<string, unknown>)
    return new Map(entries.filter((entry): entry is [string, string] => isPacked(entry[1])))
  } catch {
    return new Map()
  }
}

function isPacked(value: unknown): boolean {
  return typeof value === 'string' && value.length === vectorSize && /^[ !#-[\]-~]+$/.test(value)
}

/** Other threads and processes write too: what they have added stays. */
async function addToShard(file: string, shard: Shard): Promise<void> {
  for (const [hash, packed] of await readShard(file)) if (!shard.has(hash)) shard.set(hash, packed)
  await writeShard(file, shard)
}

async function writeShard(file: string, shard: Shard): Promise<void> {
  const beside = `${file}.${process.pid}.${threadId}`
  try {
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(
      beside,
      JSON.stringify(Object.fromEntries([...shard].sort(([x], [y]) => (x < y ? -1 : 1)))),
    )
    await rename(beside, file)
  } catch {
    // A cache that cannot be written costs time, nothing else.
  }
}
