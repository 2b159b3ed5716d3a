import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { createHost } from '../../src/cli/serve/create-host.ts'
import { listen } from '../../src/cli/serve/listen.ts'
import { builtSite } from './known-pages.ts'
import { expect, test as onSite } from './test.ts'
import { underWorker } from './under-worker.ts'

const { headline, articleFile } = builtSite()
const portal = '<!doctype html><title>Sign in to the network</title><form></form>'
const html = { 'Content-Type': 'text/html' }
const typeOf = (path: string) => (path.endsWith('.js') ? 'text/javascript' : 'application/json')

/** Wrong answers, all with status 200, as they are met on the way to a host that is right. */
const faults: Record<string, (path: string) => { headers: Record<string, string>; body: string | Buffer }> = {
  'a portal': () => ({ headers: { ...html, 'Cache-Control': 'max-age=86400' }, body: portal }),
  'a proxy that says it is the file': (path) => ({ headers: { 'Content-Type': typeOf(path) }, body: '{}' }),
  'a host that answers all with its first page': () => ({
    headers: html,
    body: readFileSync('dist/index.html'),
  }),
  'half of the file': (path) => {
    const whole = readFileSync(`dist${path}`)
    return { headers: { 'Content-Type': typeOf(path) }, body: whole.subarray(0, whole.length / 2) }
  },
}
const kinds = Object.keys(faults)

/** The built site behind a line that can be put wrong: `break` names the paths, and how, until `mend`. */
async function brokenLine() {
  const host = createHost('dist')
  let wrong: { paths: RegExp; kind: string } | null = null
  const handler: RequestListener = (request, response) => {
    const path = request.url ?? ''
    if (!wrong?.paths.test(path)) return host(request, response)
    const { headers, body } = faults[wrong.kind]?.(path) ?? { headers: {}, body: '' }
    response.writeHead(200, headers).end(body)
  }
  const { server, port } = await listen(handler, { port: 0, host: '127.0.0.1' })
  return {
    url: `http://127.0.0.1:${port}/`,
    break: (paths: RegExp, kind: string) => {
      wrong = { paths, kind }
    },
    mend: () => {
      wrong = null
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const test = onSite
  .extend('line', async ({ browser }, { onCleanup }) => {
    expect(browser.isConnected()).toBe(true)
    const line = await brokenLine()
    onCleanup(line.close)
    return line
  })
  .extend('expected', [/./])
  .extend('serviceWorkers', 'allow')

/** Paths of what the worker keeps that is not what the build wrote under that name. */
async function keptWrong(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async () => {
    const found: [path: string, hash: string][] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const content = await (await cache.match(request))?.arrayBuffer()
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content ?? new ArrayBuffer()))
        found.push([
          new URL(request.url).pathname,
          Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
        ])
      }
    }
    return found
  })
  const sha256 = (path: string) =>
    createHash('sha256')
      .update(readFileSync(`dist${path}`))
      .digest('hex')
  return kept.flatMap(([path, hash]) => (sha256(path) === hash ? [] : [path]))
}

const opened = async (page: Page) =>
  expect
    .poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: 5000 })
    .toContain(headline)

describe('under the worker', () => {
  test.for(kinds)(
    '%s in place of a file is not kept, and "Try again" heals',
    async (kind, { page, line }) => {
      await page.goto(line.url)
      await underWorker(page)
      await page.evaluate(async (file) => {
        for (const name of await caches.keys()) await (await caches.open(name)).delete(`/${file}`)
      }, articleFile)
      await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache')
      line.break(new RegExp(articleFile), kind)
      await page.reload()
      await page.getByRole('link', { name: headline }).first().click()
      const retry = page.getByRole('button', { name: 'Try again' })
      await retry.waitFor()
      expect(await keptWrong(page)).toEqual([])
      line.mend()
      await retry.click()
      await opened(page)
      await expect.poll(() => keptWrong(page)).toEqual([])
      expect(await page.evaluate(async (file) => !!(await caches.match(`/${file}`)), articleFile)).toBe(true)
    },
  )

  test('what was kept wrong is replaced when it is asked for', async ({ page, line }) => {
    await page.goto(line.url)
    await underWorker(page)
    await page.evaluate(async (file) => {
      for (const name of [...(await caches.keys()), 'collate-opened'])
        await (await caches.open(name)).put(`/${file}`, new Response('<title>Sign in</title>'))
    }, articleFile)
    await page.reload()
    await page.getByRole('link', { name: headline }).first().click()
    await opened(page)
    await expect.poll(() => keptWrong(page)).toEqual([])
  })

  test('a manifest that is none gives way to the kept one', async ({ page, line }) => {
    await page.goto(line.url)
    await underWorker(page)
    line.break(/manifest\.json/, 'a portal')
    await page.goto(line.url)
    await page.getByRole('link', { name: headline }).first().click()
    await opened(page)
  })
})

describe('while the worker is installed', () => {
  test.for(kinds)(
    '%s in place of a file is not kept, and the next visit heals',
    async (kind, { page, line }) => {
      // A script and data that the first page does without.
      line.break(/\/assets\/player-|\/data\/comparisons\//, kind)
      await page.goto(line.url)
      await page.waitForFunction(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return (
          registration === undefined ||
          registration.active ||
          (!registration.installing && !registration.waiting)
        )
      })
      await page.waitForTimeout(1500)
      expect(await keptWrong(page)).toEqual([])
      line.mend()
      await page.reload()
      await underWorker(page)
      expect(await keptWrong(page)).toEqual([])
      await page.context().setOffline(true)
      await page.goto(line.url)
      await page.getByRole('link', { name: headline }).first().click()
      await opened(page)
    },
  )
})
