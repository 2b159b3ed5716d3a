import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { serveTen, ten } from './serve-ten.ts'

let host: Awaited<ReturnType<typeof serveTen>>
const at = (path: string, options?: Parameters<typeof ask>[2]) => ask(host.port, path, options)
const withRange = (range: string, path = '/ten.txt', headers = {}) =>
  at(path, { headers: { range, ...headers } })

beforeAll(async () => {
  host = await serveTen()
})
afterAll(() => host.close())

test.each([
  ['bytes=0-0', '0', 'bytes 0-0/10'],
  ['bytes=2-4', '234', 'bytes 2-4/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-5', '56789', 'bytes 5-9/10'],
  ['bytes=-50', ten, 'bytes 0-9/10'],
  ['bytes=8-18446744073709551615', '89', 'bytes 8-9/10'],
  ['bytes=0-18446744073709551615', ten, 'bytes 0-9/10'],
])('the part %s', async (range, body, contentRange) => {
  expect(await withRange(range)).toMatchObject({
    status: 206,
    body,
    headers: {
      'content-range': contentRange,
      'content-length': String(body.length),
      'accept-ranges': 'bytes',
    },
  })
})

test.each(['bytes=5-2', 'bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s is no part of it', async (range) => {
  expect(await withRange(range)).toMatchObject({
    status: 416,
    body: '',
    headers: { 'content-range': 'bytes */10' },
  })
})

test.each(['lines=0-1', 'bytes', 'bytes=', 'bytes=a-b', 'bytes=0-1,4-5', 'x'.repeat(4000)])(
  'what is no single part of bytes, %s, is answered with the whole',
  async (range) => {
    const { status, body } = await withRange(range)
    expect([200, 416]).toContain(status)
    if (status === 200) expect(body).toBe(ten)
  },
)

test('any range is answered with what it asks for, or refused, and ends nothing', async () => {
  const bound = fc.oneof(
    fc.nat(12).map(String),
    fc.bigInt().map(String),
    fc.constantFrom('', ' ', '-1', '1e3'),
  )
  await fc.assert(
    fc.asyncProperty(bound, bound, async (first, last) => {
      const { status, body, headers } = await withRange(`bytes=${first}-${last}`)
      expect([200, 206, 416]).toContain(status)
      const [, from, to] = /^bytes (\d+)-(\d+)\/10$/.exec(headers['content-range'] ?? '') ?? []
      if (status === 206) expect(body).toBe(ten.slice(Number(from), Number(to) + 1))
      if (status === 200) expect(body).toBe(ten)
    }),
    { numRuns: 200 },
  )
  expect((await at('/ten.txt')).body).toBe(ten)
})

test('a part on a condition is one of the same file', async () => {
  const { etag = '', 'last-modified': modified = '' } = (await at('/ten.txt')).headers
  expect(etag).toMatch(/^"/)
  const status = async (condition: string) =>
    (await withRange('bytes=0-0', '/ten.txt', { 'if-range': condition })).status
  expect(await status(etag)).toBe(206)
  expect(await status(modified)).toBe(206)
  expect(await status(`W/${etag}`)).toBe(200)
  expect(await status('"other"')).toBe(200)
  expect(await status('Mon, 01 Jan 2001 00:00:00 GMT')).toBe(200)
})

test('conditions: not changed is 304 without a body, another file is 412', async () => {
  const { etag = '', 'last-modified': modified = '' } = (await at('/main.js')).headers
  const answer = (headers: Record<string, string>) => at('/main.js', { headers })
  expect(await answer({ 'if-none-match': etag })).toMatchObject({ status: 304, body: '' })
  expect(await answer({ 'if-none-match': '*' })).toMatchObject({ status: 304 })
  expect(await answer({ 'if-modified-since': modified })).toMatchObject({ status: 304 })
  expect(await answer({ 'if-none-match': '"other"', 'if-modified-since': modified })).toMatchObject({
    status: 200,
  })
  expect(await answer({ 'if-match': '"other"' })).toMatchObject({ status: 412, body: '' })
  const compressed = await answer({ 'accept-encoding': 'br', 'if-none-match': etag })
  expect(compressed, 'a copy is another representation').toMatchObject({ status: 200 })
})

test.each([
  ['', undefined],
  ['identity', undefined],
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0', undefined],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.9', 'gzip'],
  ['gzip;q=0.5, identity;q=0.9', undefined],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['BR', 'br'],
  ['brother', undefined],
])('of copies the one is sent that "%s" likes best', async (accepted, encoding) => {
  const { headers, status } = await at('/main.js', { headers: { 'accept-encoding': accepted } })
  expect(status).toBe(200)
  expect(headers['content-encoding']).toBe(encoding)
  expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-type': 'text/javascript' })
})

test('a file without copies is sent as it is', async () => {
  const { headers, body } = await at('/only.js', { headers: { 'accept-encoding': 'br, gzip' } })
  expect(headers['content-encoding']).toBeUndefined()
  expect(body).toBe('only()')
})
