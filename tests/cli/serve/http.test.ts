import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ask } from './ask.ts'
import { serveTen, ten } from './serve-ten.ts'

let host: Awaited<ReturnType<typeof serveTen>>
const at = (path: string, options?: Parameters<typeof ask>[2]) => ask(host.port, path, options)

beforeAll(async () => {
  host = await serveTen()
})
afterAll(() => host.close())

test.each(['/ten.txt', '/', '/main.js', '/nothing', '/empty.txt'])(
  'HEAD %s is GET without a body',
  async (path) => {
    const [head, get] = [await at(path, { method: 'HEAD' }), await at(path)]
    const { date: _, ...fields } = get.headers
    expect(head).toMatchObject({ status: get.status, headers: fields, body: '' })
    expect(get.headers['content-length']).toBe(String(get.body.length))
  },
)

test('HEAD knows no parts', async () => {
  expect(await at('/ten.txt', { method: 'HEAD', headers: { range: 'bytes=0-0' } })).toMatchObject({
    status: 200,
    headers: { 'content-length': '10' },
  })
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
  '%s is refused, with what is allowed',
  async (method) => {
    expect(await at('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } })
  },
)

test('OPTIONS tells what is allowed, of a page and of the whole', async () => {
  for (const path of ['/', '/nothing', '*'])
    expect(await at(path, { method: 'OPTIONS' })).toMatchObject({
      status: 204,
      headers: { allow: 'GET, HEAD, OPTIONS' },
    })
})

/** What comes back for these very bytes. */
const speak = (bytes: string) =>
  new Promise<string>((resolve) => {
    const socket = connect(host.port, '127.0.0.1', () => socket.write(bytes))
    let heard = ''
    socket.on('data', (data) => (heard += data))
    socket.on('error', () => resolve(heard))
    socket.on('close', () => resolve(heard))
  })

test.each([
  ['CONNECT a.example:1 HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 501/],
  ['NONSENSE / HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 400/],
  [
    'GET http://a.example/ten.txt HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n',
    /200 OK[\s\S]*\r\n\r\n0123456789$/,
  ],
  ['GET http://a.example HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n', /200 OK[\s\S]*list$/],
  ['GET /ten.txt HTTP/1.1\r\nHost: a\r\nExpect: a-miracle\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 417/],
  ['GET /%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 404/],
  [`GET /${'x'.repeat(5000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, /^HTTP\/1\.1 404/],
])('%# an unusual request is answered', async (bytes, expected) => {
  expect(await speak(bytes)).toMatch(expected)
  expect((await at('/ten.txt')).body).toBe(ten)
})

const openFiles = () => readdirSync('/proc/self/fd').length

test('downloads that end early leave no file open', async () => {
  const before = openFiles()
  const abort = () =>
    new Promise<void>((resolve) => {
      const socket = connect(host.port, '127.0.0.1', () =>
        socket.write('GET /large.bin HTTP/1.1\r\nHost: a\r\n\r\n'),
      )
      const end = () => socket.destroy()
      if (Math.random() < 0.5) socket.once('data', end)
      else setTimeout(end, 5 * Math.random())
      socket.on('close', () => resolve())
    })
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 30 }, abort))
  await vi.waitFor(() => expect(openFiles()).toBeLessThanOrEqual(before + 2), 15_000)
  expect((await at('/ten.txt')).body).toBe(ten)
})
