import { trustedScriptUrl } from '../../../ui/text/trusted-url.ts'
import type { Answer, AskName, Asks, ReadingStep } from '../../stages/asks.ts'
import workerUrl from '../../stages/stages-worker.ts?worker&url'

/** Stands for the stages as this site has them: what other stages made is made anew. */
export const stagesMark: string = workerUrl

let worker: Worker | null = null

interface Watched {
  signal?: AbortSignal | undefined
  onStep?: (step: ReadingStep) => void
}

/** Fetches and starts the worker ahead of the first ask. */
export function prepareStages(): Worker {
  worker ??= new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
  return worker
}

/**
 * Has the stages do something, off the page. Rejects where the worker cannot run or fails. Once it is not wanted any more, the
 * worker is stopped in the middle of it; the next ask starts another.
 */
export function runStages<N extends AskName>(
  name: N,
  given: Asks[N]['in'],
  { signal, onStep }: Watched = {},
): Promise<Asks[N]['out']> {
  signal?.throwIfAborted()
  const asked = prepareStages()
  const { port1, port2 } = new MessageChannel()
  const end = new AbortController()
  return new Promise<Asks[N]['out']>((resolve, reject) => {
    const fail = (cause: unknown) => {
      stop(asked)
      reject(cause)
    }
    signal?.addEventListener('abort', () => fail(signal.reason), { signal: end.signal })
    asked.addEventListener('error', ({ message }) => fail(new Error(message || 'the stages failed')), {
      signal: end.signal,
    })
    stopped.addEventListener('stop', () => reject(new Error('the stages were stopped')), {
      signal: end.signal,
    })
    port1.onmessage = ({ data }: MessageEvent<Answer<N>>) => {
      if ('step' in data) onStep?.(data.step)
      else if ('failed' in data) reject(new Error(data.failed))
      else resolve(data.done)
    }
    asked.postMessage({ name, in: given }, [port2])
  }).finally(() => {
    end.abort()
    port1.close()
  })
}

/** What else waited for the worker that was stopped. */
const stopped = new EventTarget()

function stop(asked: Worker): void {
  asked.terminate()
  if (worker !== asked) return
  worker = null
  stopped.dispatchEvent(new Event('stop'))
}
