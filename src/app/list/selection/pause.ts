/** Newer browsers go on ahead of what else waits; the others take their turn. */
declare const scheduler: { yield?: () => Promise<void> } | undefined

/** Lets the browser answer the reader between two steps of work; throws where the answer is no longer asked for. */
export async function pause(signal: AbortSignal): Promise<void> {
  const yields = typeof scheduler === 'undefined' ? undefined : scheduler
  await (yields?.yield?.() ?? new Promise<void>((go) => setTimeout(go)))
  signal.throwIfAborted()
}
