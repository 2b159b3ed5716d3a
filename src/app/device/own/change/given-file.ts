import type { ReadFile, ReadingStep } from '../../stages/asks.ts'
import { runStages } from './run-stages.ts'

/** A file, or one text in several forms: the first that can be read as a page is taken. */
export interface GivenFile {
  name: string
  size: number
  forms: { name: string; bytes: () => Promise<Uint8Array> }[]
}

/** One byte more than is ever read: the stages see that it is too long, and nobody waits for the rest. */
const most = 10_000_001

export const bytesOf = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, most).arrayBuffer())

/** What the first form gives that holds a report, else what is wrong with the first; null where the browser cannot read it. */
export async function readForms(
  { forms }: GivenFile,
  signal: AbortSignal,
  onStep: (step: ReadingStep) => void,
): Promise<ReadFile | null> {
  let first: ReadFile | null = null
  for (const form of forms) {
    onStep('decoding')
    const bytes = await form.bytes().catch(() => null)
    if (!bytes) return null
    const found = await runStages('read', { name: form.name, bytes }, { signal, onStep })
    if (found.reports.length > 0) return found
    first ??= found
  }
  return first
}
