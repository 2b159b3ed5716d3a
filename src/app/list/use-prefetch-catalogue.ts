import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { whenIdle } from '../device/when-idle.ts'

/** Fetches what filters a list, and the first part of what it needs, once the page stands and the browser is idle: of a small site that is all. */
export function usePrefetchCatalogue(): void {
  const client = useQueryClient()
  useEffect(
    () =>
      whenIdle(() => {
        // What goes wrong now is told when it is really needed.
        import('./load-chosen.ts').then(({ prepareChoices }) => prepareChoices(client)).catch(() => undefined)
      }),
    [client],
  )
}
