import { fstatSync, type ReadStream, type Stats } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { contentType, lookup } from 'mime-types'
import send from 'send'

/** A file of the site: its path below `folder`, percent-encoded, and the ending of the compressed copy to answer with. */
export interface Sent {
  folder: string
  path: string
  ending: '' | '.br' | '.gz'
  /** Whether the site is still the one that the answer's headers were made for. */
  isCurrent: () => boolean
}

/** `missing`: there is no such file. `replaced`: another build took its place meanwhile. In both nothing was sent. */
export type Outcome = 'answered' | 'missing' | 'replaced'

interface HttpError {
  status: number
  headers?: Record<string, string>
}

const encodings = { '': null, '.br': 'br', '.gz': 'gzip' }

/**
 * Answers with a file as RFC 9110 wants it, by the library `send`: ranges, conditions, HEAD, an end that comes early. What
 * is sent is the file whose size and tag were announced.
 */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: Sent): Promise<Outcome> {
  const { folder, path, ending, isCurrent } = file
  return new Promise((settle) => {
    let announced: Stats
    let replaced = false
    const closed = () => settle('answered')
    const resolve = (outcome: Outcome) => {
      response.off('close', closed)
      settle(outcome)
    }
    response.once('close', closed)
    send(request, path + ending, { root: folder, index: false, cacheControl: false })
      .on('directory', () => resolve('missing'))
      .on('file', (_path: string, stats: Stats) => {
        announced = stats
        request.headers.range = withinFile(request.headers.range, stats.size)
      })
      .on('headers', (_response: ServerResponse, _path: string, stats: Stats) =>
        response.setHeaders(fileHeaders(path, ending, stats)),
      )
      .on('stream', (stream: ReadStream) => {
        stream.once('open', (descriptor: number) => {
          replaced = fstatSync(descriptor).ino !== announced.ino || !isCurrent()
          if (replaced) stream.destroy(new Error('another file has this name now'))
        })
        // A file that was cut while it was read: the reader must not take the part for the whole.
        stream.once('end', () => {
          if (stream.bytesRead < Number(response.getHeader('Content-Length'))) response.destroy()
        })
      })
      .on('error', (error: HttpError) => {
        if (response.headersSent) response.destroy()
        else if (!isCurrent()) resolve('replaced')
        else if ([412, 416, 500].includes(error.status)) refuse(response, error)
        else resolve(replaced ? 'replaced' : 'missing')
      })
      .pipe(response)
  })
}

/** The last so many bytes of a file that has fewer are all of it (RFC 9110, 14.1.2), which the library refuses. */
function withinFile(range: string | undefined, size: number): string | undefined {
  const [, last] = /^bytes=\s*-(\d+)\s*$/.exec(range ?? '') ?? []
  return Number(last) > size ? 'bytes=0-' : range
}

function fileHeaders(
  path: string,
  ending: keyof typeof encodings,
  { size, mtimeMs, ino }: Stats,
): Map<string, string> {
  const encoding = encodings[ending]
  const headers = new Map([
    ['Content-Type', typeOf(path)],
    // Strong: the same tag is the same bytes. A part asked for later is then of the same file.
    ['ETag', `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}-${ino.toString(36)}"`],
    ['Vary', 'Accept-Encoding'],
  ])
  if (encoding) headers.set('Content-Encoding', encoding)
  return headers
}

/** Scripts and JSON are UTF-8 whatever is said of them. */
function typeOf(path: string): string {
  const type = lookup(path) || 'application/octet-stream'
  return /^text\/(?!javascript)/.test(type) ? contentType(type) || type : type
}

/** A condition that does not hold, a part that the file does not have, or a disk that fails. */
function refuse(response: ServerResponse, { status, headers }: HttpError): void {
  for (const name of ['Content-Type', 'Content-Encoding', 'Content-Length']) response.removeHeader(name)
  response.writeHead(status, headers).end()
}
