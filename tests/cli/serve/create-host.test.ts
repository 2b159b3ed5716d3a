import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHost } from '../../../src/cli/serve/create-host.ts'
import { type Listening, listen } from '../../../src/cli/serve/listen.ts'
import { ask as askAt } from './ask.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-host-'))
const files = {
  'index.html': 'list',
  '404.html': 'app',
  '_pair.html': 'pair',
  'articles/one.html': 'one',
  'articles/other.html': 'other',
  'compare/one/third.html': 'compared',
  'articles/third.html': 'third',
  'colophon.html': 'colophon',
  'topics/war/index.html': 'war',
  'assets/main-abc.js': 'main()',
  'data/manifest.json': '{}',
  'data/index.0123456789ab.json': '[]',
}
let atRoot: Listening
let below: Listening

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  writeFileSync(join(folder, 'assets/main-abc.js.br'), brotliCompressSync('main()'))
  atRoot = await listen(createHost(folder), { port: 0, host: '127.0.0.1' })
  below = await listen(createHost(folder, '/sub/'), { port: 0, host: '127.0.0.1' })
})
afterAll(() => {
  atRoot.server.close()
  below.server.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, { port } = atRoot, headers = {}) => askAt(port, path, { headers })

test.each([
  ['/', 200, 'list'],
  ['/index.html', 200, 'list'],
  ['/colophon', 200, 'colophon'],
  ['/colophon?q=1', 200, 'colophon'],
  ['/topics/war/', 200, 'war'],
  ['/colophon/', 404, 'app'],
  ['/compare/one/other', 200, 'pair'],
  ['/compare/one/third', 200, 'compared'],
  ['/compare/one/one', 404, 'app'],
  ['/compare/one/nobody', 404, 'app'],
  ['/compare/one', 404, 'app'],
  ['/_pair', 404, 'app'],
  ['/nothing', 404, 'app'],
  ['/articles/corrected-words-other', 200, 'other'],
  ['/articles/words-nobody', 404, 'app'],
  ['/articles/deep/link', 404, 'app'],
  ['/articles/deep/link-other', 404, 'app'],
  ['/topics/words-other', 404, 'app'],
  ['/assets', 404, 'app'],
  ['/assets/', 404, 'app'],
  ['/assets/main-abc.js/', 404, 'app'],
  ['/%E0%A4%A', 404, 'app'],
  ['/../../../../etc/passwd', 404, 'app'],
  ['/%2e%2e/%2e%2e/etc/passwd', 404, 'app'],
])('%s answers %i', async (path, status, body) => {
  expect(await ask(path)).toMatchObject({ status, body })
})

test('a folder with an index has a slash at its end, and keeps the query', async () => {
  expect(await ask('/topics/war?sort=length')).toMatchObject({
    status: 301,
    headers: { location: '/topics/war/?sort=length' },
  })
})

test('no redirect leads to another site', async () => {
  const { headers } = await ask('//topics/war')
  expect(headers.location).toBe('/topics/war/')
})

test('types, cache times and compressed copies are those of a real host', async () => {
  const plain = await ask('/assets/main-abc.js')
  expect(plain).toMatchObject({ body: 'main()', headers: { 'content-type': 'text/javascript' } })
  expect(plain.headers['cache-control']).toMatch(/immutable/)
  const compressed = await ask('/assets/main-abc.js', atRoot, { 'accept-encoding': 'br' })
  expect(compressed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
  expect((await ask('/data/index.0123456789ab.json')).headers['cache-control']).toMatch(/immutable/)
  for (const path of ['/', '/data/manifest.json', '/nothing']) {
    expect((await ask(path)).headers['cache-control'], path).toBe('no-cache')
  }
})

test('below a sub-path the site is only there', async () => {
  expect(await ask('/sub/', below)).toMatchObject({ status: 200, body: 'list' })
  expect(await ask('/sub/colophon', below)).toMatchObject({ status: 200, body: 'colophon' })
  expect(await ask('/sub?q=1', below)).toMatchObject({ status: 301, headers: { location: '/sub/?q=1' } })
  expect(await ask('/sub/topics/war', below)).toMatchObject({ headers: { location: '/sub/topics/war/' } })
  expect(await ask('/', below)).toMatchObject({ status: 404, body: '' })
  expect(await ask('/subway', below)).toMatchObject({ status: 404, body: '' })
})

test('anything but reading is refused', async () => {
  const response = await fetch(`http://127.0.0.1:${atRoot.port}/`, { method: 'POST', body: 'x' })
  expect(response.status).toBe(405)
})

test('a taken port is told and passed over for the next', async () => {
  const taken: number[] = []
  const onTaken = (port: number) => taken.push(port)
  const next = await listen(createHost(folder), { port: atRoot.port, host: '127.0.0.1', onTaken })
  next.server.close()
  expect(next.port).toBeGreaterThan(atRoot.port)
  expect(taken[0]).toBe(atRoot.port)
})

test('the headers are those of the site’s own file', async () => {
  writeFileSync(
    join(folder, '_headers'),
    '# told by the build\n/*\n  X-Frame: none\n/assets/*\n  Cache-Control: immutable, max-age=9\n',
  )
  const of = async (path: string) => (await ask(path)).headers
  expect(await of('/')).toMatchObject({ 'x-frame': 'none', 'cache-control': 'no-cache' })
  expect(await of('/assets/main-abc.js')).toMatchObject({
    'x-frame': 'none',
    'cache-control': 'immutable, max-age=9',
  })
  expect(await of('/assets/gone.js')).toMatchObject({ 'x-frame': 'none', 'cache-control': 'no-cache' })
  expect((await ask('/_headers')).status).toBe(404)
  rmSync(join(folder, '_headers'))
})

test('a site that was never built is told as not there yet, not as a fault', async () => {
  const { port, server } = await listen(createHost(join(folder, 'nowhere')), { port: 0, host: '127.0.0.1' })
  const { status, headers } = await askAt(port, '/')
  server.close()
  expect({ status, retry: headers['retry-after'] }).toEqual({ status: 503, retry: '1' })
})
