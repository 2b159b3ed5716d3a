import type { CDPSession, Page } from 'playwright-core'

/** What one step or pin costs the main thread, in milliseconds of CPU at the slowdown. */
export interface Cost {
  script: number
  style: number
  layout: number
  /** All of it, with painting and the garbage collector. */
  task: number
}

const names = {
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
  task: 'TaskDuration',
} as const
/** A slow phone. Counted, not slept: the thread's own clock does not see what else the machine does. */
const slowdown = 4

/** Starts counting on a page; what it returns costs one act after the other. */
export async function costMeter(page: Page): Promise<(act: () => Promise<void>) => Promise<Cost>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async (act) => {
    await page.waitForTimeout(restOfAddress)
    const before = await read(session)
    await act()
    await twoFrames(page)
    const after = await read(session)
    const entries = Object.keys(names).map((name) => {
      const key = name as keyof Cost
      return [key, (after[key] - before[key]) * slowdown]
    })
    return Object.fromEntries(entries) as Cost
  }
}

async function read(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
  return {
    script: value(names.script),
    style: value(names.style),
    layout: value(names.layout),
    task: value(names.task),
  }
}

/** Until the address has followed the last pin: that is a task of its own, later, and once for many steps. */
const restOfAddress = 400

const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
