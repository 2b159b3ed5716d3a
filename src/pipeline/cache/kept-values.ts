import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { gunzipSync, gzipSync } from 'node:zlib'

/** Texts by the hash of what they were made from, kept from one build to the next. Safe to delete. */
export interface KeptValues {
  /** The text kept under a hash, or null. */
  get(hash: string): string | null
  set(hash: string, text: string): void
  /** Forgets the oldest that were not asked for, where many times more are kept than a build has `needed`; and all other versions. */
  prune(needed: number): void
}

/** Other builds may need what this one did not, but not for ever: so many times what it needed is kept. */
const mostKept = 3

/**
 * Opens the values of one kind, in one version of the code: a file each, so that none is held in memory and several processes
 * may read and write at once. They are compressed with a checksum: what is not whole is as if it were not there. A file is
 * written beside and moved in. What cannot be written is held until the process ends.
 */
export function openKeptValues(folder: string, version: string): KeptValues {
  const own = join(folder, version)
  const used = new Set<string>()
  const held = new Map<string, string>()
  const fileOf = (hash: string) => join(own, hash.slice(0, 2), `${hash.slice(2)}.gz`)
  return {
    get(hash) {
      used.add(hash)
      return held.get(hash) ?? read(fileOf(hash))
    },
    set(hash, text) {
      used.add(hash)
      if (!write(fileOf(hash), text)) held.set(hash, text)
    },
    prune(needed) {
      const kept = list(own).flatMap((start) => list(join(own, start)).map((rest) => join(own, start, rest)))
      const tooMany = kept.length - mostKept * needed
      if (tooMany > 0) {
        const asked = new Set([...used].map(fileOf))
        const byAge = kept
          .filter((file) => !asked.has(file))
          .map((file) => ({ file, written: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
          .sort((one, other) => one.written - other.written)
        for (const { file } of byAge.slice(0, tooMany)) remove(file)
      }
      for (const name of list(folder)) if (name !== version) remove(join(folder, name))
    },
  }
}

/** The SHA-256 of a text or of bytes, in hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

function read(file: string): string | null {
  try {
    return gunzipSync(readFileSync(file)).toString()
  } catch {
    return null
  }
}

/** Whether it could be written: a cache that cannot costs time, nothing else. */
function write(file: string, text: string): boolean {
  const beside = `${file}.${process.pid}.${threadId}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(beside, gzipSync(text, { level: 1 }))
    renameSync(beside, file)
    return true
  } catch {
    return false
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // As above.
  }
}
