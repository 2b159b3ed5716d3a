import { useAddress } from '../navigation/in-sight.ts'
import { paths } from '../paths.ts'
import { fragments } from './clean-places.ts'
import { useReading } from './reading-context.ts'

/** Where a link of the reading view leads: the search of the address without its `?`, and a fragment. */
interface ViewLink {
  pathname: string
  search: string
  hash: string
}

interface ViewLinks {
  sourceLine: (line: number) => ViewLink
  clean: (fragment: string) => ViewLink
}

/** Links between clean and source text that keep the rest of the address. */
export function useViewLinks(): ViewLinks {
  const { search } = useAddress()
  const pathname = paths.article(useReading().report.article)
  const link = (source: boolean, hash: string) => ({
    pathname,
    search: withView(search, source),
    hash: `#${hash}`,
  })
  return {
    sourceLine: (line) => link(true, fragments.line(line)),
    clean: (fragment) => link(false, fragment),
  }
}

/** The search of an address with the source view on or off. */
export function withView(search: string, source: boolean): string {
  const params = new URLSearchParams(search)
  if (source) params.set('view', 'source')
  else params.delete('view')
  return params.size > 0 ? `?${params}` : ''
}
