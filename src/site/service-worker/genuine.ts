import { hashOf, shell } from './edition.ts'

/** Types without which a browser does not take a file for what it is. Of others the content is all that counts. */
const types: [ending: string, type: RegExp][] = [
  ['.js', /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i],
  ['.css', /^text\/css\b/i],
]

/**
 * The answer, read and whole, where it is the file that its name says: by status, type and content. Null for anything
 * else that may come with status 200: a portal's page, a proxy's, a host's first page for what it has not, half a file.
 */
export async function genuine(answer: Response, path: string): Promise<Response | null> {
  const { status, headers } = answer
  // The shell is served with status 404 by design; a page that is kept must answer with 200.
  if (status !== 200 && !(status === 404 && path === shell)) return null
  const type = types.find(([ending]) => path.endsWith(ending))?.[1]
  if (type && !type.test(headers.get('Content-Type') ?? '')) return null
  const content = await answer.arrayBuffer().catch(() => null)
  if (content === null || (await digest(content)) !== hashOf(path)) return null
  const kept = new Headers(headers)
  // What is kept is no longer compressed.
  for (const name of ['Content-Encoding', 'Content-Length']) kept.delete(name)
  return new Response(content, { headers: kept })
}

/** The first 12 hexadecimal digits of the SHA-256. */
async function digest(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return Array.from(bytes.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The file from the network. A wrong answer may have been kept by the browser or on the way: it is asked for once more,
 * past all that keep answers. `right` is null where both were wrong; `answer` is then the last.
 */
export async function fetchGenuine(
  url: string,
  path: string,
): Promise<{ right: Response; answer?: never } | { right: null; answer: Response }> {
  const first = await genuine(await fetch(url), path)
  if (first) return { right: first }
  const answer = await fetch(url, { cache: 'reload' })
  const right = await genuine(answer.clone(), path)
  return right ? { right } : { right, answer }
}
