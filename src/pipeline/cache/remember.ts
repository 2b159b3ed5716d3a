import { join } from 'node:path'
import { type KeptValues, openKeptValues, sha256 } from './kept-values.ts'

/** What was made before, by stage and by the hash of what it was made from. A value must depend on nothing else but the code. */
export interface Memory {
  /** The value of a stage that was kept under a hash, or null. */
  recall<T>(stage: string, hash: string): T | null
  /** Keeps a value; returns it as it will be recalled, so that a build is the same whether it was kept before or not. */
  keep<T>(stage: string, hash: string, value: T): T
  /** Forgets the oldest of what this build did not ask for, where many times more are kept of a stage than it `needed`. */
  prune(needed: Readonly<Record<string, number>>): void
}

/** A memory in a folder, for one version of the code: what another version made is not given. */
export function openMemory(folder: string, version: string): Memory {
  const stages = new Map<string, KeptValues>()
  const valuesOf = (stage: string) => {
    const values = stages.get(stage) ?? openKeptValues(join(folder, 'stages', stage), version)
    stages.set(stage, values)
    return values
  }
  return {
    recall<T>(stage: string, hash: string): T | null {
      const json = valuesOf(stage).get(hash)
      return json === null ? null : (JSON.parse(json) as T)
    },
    keep<T>(stage: string, hash: string, value: T): T {
      const json = JSON.stringify(value)
      valuesOf(stage).set(hash, json)
      return JSON.parse(json) as T
    },
    prune(needed) {
      for (const [stage, count] of Object.entries(needed)) valuesOf(stage).prune(count)
    },
  }
}

/** Keeps nothing. */
export const forgetful: Memory = {
  recall: () => null,
  keep: (_stage, _hash, value) => JSON.parse(JSON.stringify(value)) as typeof value,
  prune: () => undefined,
}

/** Holds what one build makes, and nothing for the next. */
export function briefMemory(): Memory {
  const kept = new Map<string, string>()
  return {
    recall<T>(stage: string, hash: string): T | null {
      const json = kept.get(`${stage} ${hash}`)
      return json === undefined ? null : (JSON.parse(json) as T)
    },
    keep<T>(stage: string, hash: string, value: T): T {
      const json = JSON.stringify(value)
      kept.set(`${stage} ${hash}`, json)
      return JSON.parse(json) as T
    },
    prune: () => undefined,
  }
}

/** What a memory has under the hash of `from`, or what is made now. */
export function remembered<T>(memory: Memory, stage: string, from: readonly string[], make: () => T): T {
  const hash = sha256(from.join(' '))
  return memory.recall<T>(stage, hash) ?? memory.keep(stage, hash, make())
}
