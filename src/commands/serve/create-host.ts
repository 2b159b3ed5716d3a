import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

const hashed = /^\/(?:assets\/|data\/.+\.[0-9a-f]{12}\.json$)/
const oneYear = 'public, max-age=31536000, immutable'

/**
 * Answers requests for a built site as a static host does: right types, precompressed copies, `404.html` with status
 * 404 for what has no file, `/x/` for a folder with an index, hashed files kept for good. `base` is the path below which
 * the site was built, with both slashes; outside it there is nothing.
 */
export function createHost(folder: string, base = '/'): RequestListener {
  const notFound = readFileSync(join(folder, '404.html'))
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', hashed.test(path) ? oneYear : 'no-cache'),
  })
  return (request, response) => {
    const { method, url = '/' } = request
    if (method !== 'GET' && method !== 'HEAD') return answer(response, 405, { Allow: 'GET, HEAD' })
    const [path = '/', ...query] = url.split(/(?=[?#])/)
    if (!path.startsWith(base)) {
      return `${path}/` === base ? redirect(response, base, query) : answer(response, 404)
    }
    const below = path.slice(base.length - 1)
    if (isFolder(folder, below)) return redirect(response, `${path}/`, query)
    // `x.html` answers `/x`; `/x/` is another address, which no file is for.
    const isFile = below === '/' || !below.endsWith('/') || isFolder(folder, below.slice(0, -1))
    const miss = () => answer(response, 404, { 'Content-Type': 'text/html;charset=utf-8' }, notFound)
    if (!isFile) return miss()
    request.url = [below, ...query].join('')
    files(request, response, miss)
  }
}

function answer(response: ServerResponse, status: number, headers = {}, body: Buffer | string = ''): void {
  response.writeHead(status, { 'Cache-Control': 'no-cache', ...headers }).end(body)
}

function redirect(response: ServerResponse, path: string, query: string[]): void {
  // One slash only: `//host` would lead to another site.
  answer(response, 301, { Location: [path.replace(/^\/+/, '/'), ...query].join('') })
}

/** Is `path` (no slash at its end) a folder with a page of its own, and no page of that name beside it? */
function isFolder(folder: string, path: string): boolean {
  if (path.endsWith('/') || path.includes('..')) return false
  const target = join(folder, path)
  return existsSync(join(target, 'index.html')) && !existsSync(`${target}.html`)
}
