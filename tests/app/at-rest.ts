import { act, configure, getConfig } from '@testing-library/react'
import { vi } from 'vitest'
import { onceHere } from './once.ts'

/** How long what is looked for, or what was asked for, may take on a busy machine, in milliseconds. */
const patience = 15_000

/** Of the document, not of this module, which is read anew for each file. */
const shared: { waiting: () => boolean } = (globalThis as { collateRest?: { waiting: () => boolean } })
  .collateRest ?? { waiting: () => false }
Object.assign(globalThis, { collateRest: shared })

/** What the rendered page waits for beside code: asked again and again until it says that nothing is on its way. */
export function waitAlsoWhile(onItsWay: () => boolean): void {
  shared.waiting = onItsWay
}

/**
 * Resolves once nothing more arrives by itself: every module and every file that was asked for is here, and React has shown
 * it. Without this a test sees a page in passing, and holds elements that are about to be replaced.
 */
async function atRest(): Promise<void> {
  const end = Date.now() + patience
  const changes = new MutationObserver(() => {})
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  let quiet = 0
  while (quiet < 2) {
    // In `act` React shows what came at once; otherwise it holds back what replaces a fallback.
    await act(() => vi.dynamicImportSettled())
    const moved = changes.takeRecords().length > 0 || shared.waiting()
    quiet = moved ? 0 : quiet + 1
    if (Date.now() > end) throw new Error('The page does not come to rest')
  }
  changes.disconnect()
}

onceHere('at rest', () => {
  const { asyncWrapper } = getConfig()
  configure({
    asyncUtilTimeout: patience,
    // Around everything that is awaited: a user's act, `find…`, `waitFor`.
    asyncWrapper: async (run) => {
      await atRest()
      const result = await asyncWrapper(run)
      await atRest()
      return result
    },
  })
})
