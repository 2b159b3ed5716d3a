import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** A theme changes colours and nothing else: what does not depend on them is looked at once. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** axe finds nothing on the page as it stands, in any theme. A violation is told with its rule and elements. */
export async function expectNoViolations(page: Page): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.dataset.theme)
  const all = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } })
  expect(await violationsIn(page, 'light', all)).toEqual([])
  for (const theme of ['sepia', 'dark']) {
    expect(await violationsIn(page, theme, new AxeBuilder({ page }).withRules(ofColour))).toEqual([])
  }
  await page.evaluate(setTheme, before)
}

async function violationsIn(page: Page, theme: string, axe: AxeBuilder): Promise<string[]> {
  await page.evaluate(setTheme, theme)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${theme} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

function setTheme(theme: string | undefined): void {
  if (theme === undefined) delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
