import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { catalogueQuery } from '../bundle/queries.ts'
import { whenIdle } from '../shared/when-idle.ts'

/** Fetches what filtering needs once the page stands and the browser is idle: the first filter then answers at once. */
export function usePrefetchCatalogue(): void {
  const client = useQueryClient()
  useEffect(() => whenIdle(() => void client.prefetchQuery(catalogueQuery())), [client])
}
