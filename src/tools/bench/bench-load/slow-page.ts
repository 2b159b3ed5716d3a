import { type Browser, errors, type Page } from 'playwright-core'

/**
 * A slow phone on a slow line: 4× CPU slowdown, 1.6 Mbit/s down, 150 ms round trip. On a machine that is slowed down
 * already, by its other work, `COLLATE_SLOWDOWN` says how much more it takes.
 */
const conditions = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
export const slowdown = Number(process.env.COLLATE_SLOWDOWN ?? 4)

const phone = { width: 412, height: 823 }

/**
 * Runs `visit` on a fresh page with an empty cache under these conditions, then closes it. Chromium's emulated line hangs
 * for good once in some seventy loads: a visit that times out is made anew, once.
 */
export async function onSlowPage<T>(
  browser: Browser,
  visit: (page: Page) => Promise<T>,
  viewport = phone,
): Promise<T> {
  const once = () => visitSlowly(browser, visit, viewport)
  return once().catch((error: unknown) => {
    if (error instanceof errors.TimeoutError) return once()
    throw error
  })
}

async function visitSlowly<T>(browser: Browser, visit: (page: Page) => Promise<T>, viewport: typeof phone) {
  // Without the offline worker: it would fetch the whole site beside the page that is measured.
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', locale: 'en-US' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', conditions)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await visit(page)
  } finally {
    await context.close()
  }
}

export interface Paint {
  /** Largest contentful paint, milliseconds after navigation start. */
  lcp: number
  /** Cumulative layout shift, without unit. */
  cls: number
  /** What moved, by element and text, in the order it did. */
  moved: string[]
}

/** Opens an address and reads its largest contentful paint and layout shifts once the page has settled. */
export async function measurePaint(page: Page, url: string): Promise<Paint> {
  await page.goto(url, { waitUntil: 'networkidle' })
  return page.evaluate(readPaint)
}

/** Runs in the page. */
function readPaint(): Promise<Paint> {
  interface Shift extends PerformanceEntry {
    value: number
    sources: { node: Node | null }[]
  }
  const paint: Paint = { lcp: 0, cls: 0, moved: [] }
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) paint.lcp = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      paint.cls += value
      for (const { node } of sources) paint.moved.push(`${node?.nodeName} ${node?.textContent?.slice(0, 40)}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
  return new Promise((resolve) => setTimeout(() => resolve(paint), 300))
}

/** How long a reader's pointer rests on a link before the click, in milliseconds. */
const dwell = 250

/**
 * Milliseconds from a click on the report's link, after the pointer came to rest on it, until its headline is painted, as
 * the page itself sees it; a page that was left meanwhile (a plain link) is timed over the navigation.
 */
export async function measureClick(page: Page, { url, id }: { url: string; id: string }): Promise<number> {
  await page.addInitScript(noteTimes, id)
  await page.goto(url, { waitUntil: 'networkidle' })
  const link = page.locator(`a[href$="${id}"]`).first()
  await link.hover()
  await page.waitForTimeout(dwell)
  await link.click({ noWaitAfter: true })
  await page.waitForURL((address) => address.pathname.endsWith(id), { waitUntil: 'commit' })
  await page.waitForFunction(() => sessionStorage.getItem('painted') !== null)
  return page.evaluate(
    () => Number(sessionStorage.getItem('painted')) - Number(sessionStorage.getItem('clicked')),
  )
}

/**
 * Runs in each page before its own scripts: notes when the click came, and when the report's headline was painted. Without
 * a function of a name inside: the loader of this command would mark it with a helper that the page has not.
 */
function noteTimes(id: string): void {
  addEventListener(
    'click',
    () => sessionStorage.setItem('clicked', `${performance.timeOrigin + performance.now()}`),
    true,
  )
  new MutationObserver((_, observer) => {
    if (!location.pathname.endsWith(id)) return
    const headline = [...document.querySelectorAll<HTMLElement>('article h1')].find((h1) =>
      h1.checkVisibility({ visibilityProperty: true }),
    )
    if (!headline) return
    observer.disconnect()
    requestAnimationFrame(() =>
      setTimeout(() => sessionStorage.setItem('painted', `${performance.timeOrigin + performance.now()}`)),
    )
  }).observe(document, { childList: true, subtree: true, attributes: true })
}
