import { existsSync, statSync } from 'node:fs'
import { type IncomingMessage, METHODS, type RequestListener, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Negotiator from 'negotiator'
import { hostHeaders } from './host-headers.ts'
import { type Outcome, type Sent, sendFile } from './send-file.ts'

const allowed = { Allow: 'GET, HEAD, OPTIONS' }
const endings = { br: '.br', gzip: '.gz', identity: '' } as const

/** How long an answer waits for a site that is being replaced, in milliseconds, and how often it looks. */
const patience = 3000
const lookMs = 25

/**
 * Answers requests for a built site as a static host does: right types, compressed copies, the headers of `_headers`,
 * `404.html` with status 404 for what has no file, `_pair.html` for two reports that have no page together, the page of its
 * id for a report whose words have changed, `/x/` for a folder with an index. `base` is the path below which the
 * site was built, with both slashes; outside it there is nothing. Where a build replaces the site meanwhile, an answer is
 * of the old one or of the new one as a whole.
 */
export function createHost(folder: string, base = '/'): RequestListener {
  return (request, response) => {
    const { method = '', url = '' } = request
    if (method === 'OPTIONS') return answer(response, 204, allowed)
    if (method !== 'GET' && method !== 'HEAD')
      return answer(response, METHODS.includes(method) ? 405 : 501, allowed)
    const [, path = '/', query = ''] =
      /^([^?#]*)(.*)$/s.exec(url.replace(/^https?:\/\/[^/?#]*\/?/i, '/')) ?? []
    if (!path.startsWith(base)) {
      return `${path}/` === base ? redirect(response, base, query) : answer(response, 404)
    }
    dropVoidRange(request)
    const asked = { folder, path, below: path.slice(base.length - 1), query }
    answerWhole(request, response, asked).catch(() => response.destroy())
  }
}

interface Asked {
  folder: string
  /** As it was asked for, and below the base. */
  path: string
  below: string
  query: string
}

/** Tries again from the start for as long as the site is being replaced. */
async function answerWhole(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
  for (const end = Date.now() + patience; !response.destroyed; await pause(lookMs)) {
    const site = identityOf(asked.folder)
    const isCurrent = () => identityOf(asked.folder) === site
    if (site !== null && (await answerOnce(request, response, { ...asked, isCurrent })) === 'answered') return
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    response.statusCode = 200
    if (Date.now() > end) return answer(response, 503, { 'Retry-After': '1' })
  }
}

async function answerOnce(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, path, below, query, isCurrent }: Asked & Pick<Sent, 'isCurrent'>,
): Promise<Outcome> {
  if (isFolder(folder, below)) {
    redirect(response, `${path}/`, query)
    return 'answered'
  }
  for (const [name, value] of Object.entries(hostHeaders(folder, path))) response.setHeader(name, value)
  for (const file of filesFor(folder, below)) {
    const outcome = await sendCopy(request, response, { folder, path: file, isCurrent })
    if (outcome !== 'missing') return outcome
  }
  if (isPair(folder, below)) {
    const outcome = await sendCopy(request, response, { folder, path: '/_pair.html', isCurrent })
    if (outcome !== 'missing') return outcome
  }
  response.statusCode = 404
  response.setHeader('Cache-Control', 'no-cache')
  for (const name of conditions) delete request.headers[name]
  const outcome = await sendCopy(request, response, { folder, path: '/404.html', isCurrent })
  if (outcome === 'missing') answer(response, 404)
  return outcome === 'missing' ? 'answered' : outcome
}

/** Fields that ask for a part of a file, or for it under a condition: they do not speak of the page that stands in for it. */
const conditions = [
  'range',
  'if-range',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
]

/** Sends the copy of a file that the request likes best; the file itself is what any request can be answered with. */
async function sendCopy(
  request: IncomingMessage,
  response: ServerResponse,
  file: Omit<Sent, 'ending'>,
): Promise<Outcome> {
  const preferred = Object.keys(endings)
  const liked = new Negotiator(request).encodings(preferred, { preferred }) as (keyof typeof endings)[]
  const upTo = liked.includes('identity') ? liked.slice(0, liked.indexOf('identity')) : liked
  for (const encoding of [...upTo, 'identity'] as const) {
    const outcome = await sendFile(request, response, { ...file, ending: endings[encoding] })
    if (outcome !== 'missing') return outcome
  }
  return 'missing'
}

/** `x.html` answers `/x`; `/x/` is another address, which only a folder's index is for. What describes the build is no page. */
function filesFor(folder: string, below: string): string[] {
  if (/^\/_(headers|pair)/.test(below)) return []
  if (!below.endsWith('/')) return [below, `${below}.html`, ...withoutWords(below)]
  return below === '/' || isFolder(folder, below.slice(0, -1)) ? [`${below}index.html`] : []
}

/** The words of a report's address are decoration: where they were corrected, the page of its id leads on. */
function withoutWords(below: string): string[] {
  const [, id] = /^\/articles\/[\w-]+-(\w+)$/.exec(below) ?? []
  return id === undefined ? [] : [`/articles/${id}.html`]
}

/** Two reports that have no page together: they are compared on the reader's device. */
function isPair(folder: string, below: string): boolean {
  const [, left = '', right = ''] = /^\/compare\/([\w-]+)\/([\w-]+)$/.exec(below) ?? []
  const isReport = (id: string) => id !== '' && existsSync(join(folder, 'articles', `${id}.html`))
  return left !== right && isReport(left) && isReport(right)
}

/** A part is asked for by GET alone, and on a condition only by a strong tag or a date (RFC 9110, 13.1.5 and 14.2). */
function dropVoidRange({ method, headers }: IncomingMessage): void {
  if (method !== 'GET' || headers['if-range']?.toString().startsWith('W/')) delete headers.range
}

function answer(response: ServerResponse, status: number, headers = {}): void {
  response.writeHead(status, { 'Cache-Control': 'no-cache', ...headers }).end()
}

function redirect(response: ServerResponse, path: string, query: string): void {
  // One slash only: `//host` would lead to another site.
  answer(response, 301, { Location: path.replace(/^\/+/, '/') + query })
}

/** Which folder it is that has this name now, or null where none has. */
function identityOf(folder: string): string | null {
  const stats = statSync(folder, { throwIfNoEntry: false })
  return stats ? `${stats.ino} ${stats.birthtimeMs}` : null
}

/** Is `path` (no slash at its end) a folder with a page of its own, and no page of that name beside it? */
function isFolder(folder: string, path: string): boolean {
  if (path.endsWith('/') || path.includes('..')) return false
  const target = join(folder, path)
  return existsSync(join(target, 'index.html')) && !existsSync(`${target}.html`)
}
