import type { Comparison } from '../../../news/comparison/comparison.ts'
import { trustedScriptUrl } from '../../ui/text/trusted-url.ts'
import type { PairToCompare, PairToCorrect } from './comparison-worker.ts'
import workerUrl from './comparison-worker.ts?worker&url'

export type WorkerMessage = { step: 'comparing' } | { step: 'done'; comparison: Comparison }

interface Watcher {
  signal?: AbortSignal
  onStep?: (step: 'comparing') => void
}

/** Compares two reports, or corrects what was found of them, off the page; rejects where the worker cannot run or fails, and stops it when no longer wanted. */
export function compareInWorker(
  pair: PairToCompare | PairToCorrect,
  { signal, onStep }: Watcher = {},
): Promise<Comparison> {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
  return new Promise<Comparison>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason))
    worker.onerror = (event) => reject(new Error(event.message || 'the worker failed'))
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.step === 'done') resolve(data.comparison)
      else onStep?.(data.step)
    }
    worker.postMessage(pair)
  }).finally(() => worker.terminate())
}
