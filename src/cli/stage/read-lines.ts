import type { Readable } from 'node:stream'

/**
 * The lines of a stream, ended by LF or CRLF. Not `node:readline`: that also breaks lines at U+2028 and U+2029, which
 * JSON strings may hold.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8')
  let parts: string[] = []
  for await (const chunk of stream as AsyncIterable<string>) {
    const [first = '', ...more] = chunk.split('\n')
    parts.push(first)
    for (const piece of more) {
      yield withoutReturn(parts.join(''))
      parts = [piece]
    }
  }
  const last = parts.join('')
  if (last !== '') yield withoutReturn(last)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
