import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { catalogueQuery } from '../bundle/queries.ts'

/** Fetches what filtering needs once the page stands and the browser is idle: the first filter then answers at once. */
export function usePrefetchCatalogue(): void {
  const client = useQueryClient()
  useEffect(() => {
    const wait = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 1))
    const forget = window.cancelIdleCallback ?? window.clearTimeout
    const waiting = wait(() => void client.prefetchQuery(catalogueQuery()))
    return () => forget(waiting)
  }, [client])
}
