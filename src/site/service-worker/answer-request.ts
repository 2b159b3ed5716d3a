import { editionCache, keptFile, openedCache } from './caches.ts'
import { hashOf, manifest, shell } from './edition.ts'
import { fetchGenuine } from './genuine.ts'

/** How long a page may take before the kept one is shown instead, in milliseconds. */
const patience = 4000

/** How this request is answered, or undefined where the worker keeps out of it. */
export function answerRequest(request: Request, scope: string): Promise<Response> | undefined {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return undefined
  if (request.mode === 'navigate') return newestPage(request, new URL(shell, scope).href)
  const path = request.url.slice(scope.length)
  if (path === manifest) return newestOrKept(request)
  if (/^(?:assets|data)\//.test(path)) return keptOrFetched(request, path)
  return undefined
}

/** Pages come from the network; where it fails, the app starts from the kept shell at the same address. */
async function newestPage(request: Request, shellUrl: string): Promise<Response> {
  const kept = await (await editionCache()).match(shellUrl)
  const answer = await impatient(fetch(request), kept ? patience : null)
  return answer && answer.status < 500 ? answer : (kept ?? answer ?? Response.error())
}

/** The manifest says which edition is current; offline the kept edition's own is the one that fits its files. */
async function newestOrKept(request: Request): Promise<Response> {
  const kept = await (await editionCache()).match(request.url)
  const answer = await impatient(fetch(request), kept ? patience : null)
  const isData = answer?.ok && /\bjson\b/.test(answer.headers.get('Content-Type') ?? '')
  return answer && isData ? answer : (kept ?? answer ?? Response.error())
}

/**
 * Files named after their content never change: kept ones are right, others are kept once fetched (as far as there is
 * room). What is not the file that was asked for is neither kept nor handed on as it.
 */
async function keptOrFetched(request: Request, path: string): Promise<Response> {
  // Of an older edition, whose page is still open: what its worker kept is all that is known of it.
  if (hashOf(path) === null) return (await caches.match(request.url)) ?? fetch(request)
  const kept = await keptFile(request.url, path)
  if (kept) return kept
  const { right, answer } = await fetchGenuine(request.url, path)
  if (!right) return answer.ok ? new Response(null, { status: 502 }) : answer
  const copy = right.clone()
  openedCache()
    .then((cache) => cache.put(request.url, copy))
    .catch(() => undefined)
  return right
}

/** The answer, or null when the network fails or does not answer within `patience` milliseconds (null: any time). */
function impatient(answer: Promise<Response>, patience: number | null): Promise<Response | null> {
  const settled = answer.catch(() => null)
  if (patience === null) return settled
  return Promise.race([settled, new Promise<null>((resolve) => setTimeout(resolve, patience, null))])
}
