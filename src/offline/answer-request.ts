import { editionCache, openedCache } from './caches.ts'
import { shell } from './edition.ts'

/** How long a page may take before the kept one is shown instead, in milliseconds. */
const patience = 4000

/** How this request is answered, or undefined where the worker keeps out of it. */
export function answerRequest(request: Request, scope: string): Promise<Response> | undefined {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return undefined
  if (request.mode === 'navigate') return newestPage(request, new URL(shell, scope).href)
  const path = request.url.slice(scope.length)
  if (path === 'data/manifest.json') return newestOrKept(request)
  if (/^(?:assets|data)\//.test(path)) return keptOrFetched(request)
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
  return answer?.ok ? answer : (kept ?? answer ?? Response.error())
}

/** Hashed files never change: kept ones are right, others are kept once fetched (as far as there is room). */
async function keptOrFetched(request: Request): Promise<Response> {
  const kept = await caches.match(request.url)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) {
    const copy = answer.clone()
    openedCache()
      .then((cache) => cache.put(request.url, copy))
      .catch(() => undefined)
  }
  return answer
}

/** The answer, or null when the network fails or does not answer within `patience` milliseconds (null: any time). */
function impatient(answer: Promise<Response>, patience: number | null): Promise<Response | null> {
  const settled = answer.catch(() => null)
  if (patience === null) return settled
  return Promise.race([settled, new Promise<null>((resolve) => setTimeout(resolve, patience, null))])
}
