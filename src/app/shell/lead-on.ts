import { replace } from 'react-router'

/**
 * What a loader throws where its address is one of a report's others: the router goes on to `path`, in the same entry of the
 * history, with what the address asks for (`search` where that changes too) and the place it names.
 */
export function leadOn(path: string, request: Request, search = new URL(request.url).search): Response {
  const { pathname } = new URL(request.url)
  // The router keeps fragments from loaders; the one of the address by which the page was opened is known all the same.
  const fragment = location.pathname === pathname ? location.hash : ''
  return replace(path + search + fragment)
}
