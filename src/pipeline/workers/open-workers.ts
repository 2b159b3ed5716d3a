import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'

/** Threads that make ahead what a build is about to ask its memory for. */
export interface Workers {
  /**
   * Does one kind of work for each of `given`, several at once; answers come in the order of `given`. Null where there is too
   * little to do for threads to be started: whoever asks then does it. Throws what a thread throws.
   */
  each<S, T, R>(work: Work<S>, given: readonly T[]): Promise<R[] | null>
  /** Ends the threads; work that is given later starts them again. */
  close(): Promise<void>
}

interface Work<S> {
  /** A function of the workers' module: it takes `Errands`, and gives as many answers. */
  name: string
  /** What is the same for all of it. */
  setup: S
  /** From so many on it takes less time than starting threads. */
  fewest: number
  /** So many go to a thread at once. */
  atOnce: number
}

/** What a function of the workers' module is called with. */
export interface Errands<S, T> {
  setup: S
  given: T[]
}

interface Wanted {
  count: number
  /** Also where there is little to do. */
  always: boolean
}

/** How many threads are to work: what `COLLATE_WORKERS` says, or one for each core. Throws at what is no number of threads. */
export function workersWanted(
  { COLLATE_WORKERS: stated }: NodeJS.ProcessEnv = process.env,
  cores = availableParallelism(),
): Wanted {
  if (!stated) return { count: cores > 1 ? cores : 0, always: false }
  if (!/^\d{1,3}$/.test(stated)) throw new Error(`COLLATE_WORKERS is no number of threads: ${stated}`)
  return { count: Number(stated), always: true }
}

/** Does nothing ahead. */
export const noWorkers: Workers = { each: async () => null, close: async () => undefined }

/**
 * So many threads of a module, which is asked for (its path) when there is enough to do; null tells that there is none. With 0 there
 * are none.
 */
export function openWorkers({ count, always }: Wanted, module: () => Promise<string | null>): Workers {
  if (count === 0) return noWorkers
  let starting: Promise<Tinypool | null> | undefined
  return {
    async each<S, T, R>({ name, setup, fewest, atOnce }: Work<S>, given: readonly T[]): Promise<R[] | null> {
      if (given.length === 0 || (!starting && !always && given.length < fewest)) return null
      starting ??= start(count, module)
      const pool = await starting
      if (!pool) return null
      const parts = Array.from({ length: Math.ceil(given.length / atOnce) }, (_, n): Errands<S, T> => {
        return { setup, given: given.slice(n * atOnce, (n + 1) * atOnce) }
      })
      const answers = await Promise.all(parts.map((part): Promise<R[]> => pool.run(part, { name })))
      return answers.flat()
    },
    async close() {
      const ending = await starting
      starting = undefined
      await ending?.destroy()
    },
  }
}

async function start(count: number, module: () => Promise<string | null>): Promise<Tinypool | null> {
  const filename = await module()
  // Each is kept while the build does other things, and takes nothing from how the process itself was started.
  return filename === null
    ? null
    : new Tinypool({ filename, minThreads: count, maxThreads: count, execArgv: [] })
}
