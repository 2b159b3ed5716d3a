import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export const themes = ['light', 'sepia', 'dark'] as const

/** axe finds nothing on the page as it stands, in any theme. A violation is told with its rule and elements. */
export async function expectNoViolations(page: Page): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.dataset.theme)
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${theme} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    )
    expect(found).toEqual([])
  }
  await page.evaluate((name) => {
    if (name === undefined) delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = name
  }, before)
}
