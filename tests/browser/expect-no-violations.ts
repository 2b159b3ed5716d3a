import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const all: RunOptions = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }
/** A theme changes colours and nothing else: what does not depend on them is looked at once. */
const ofColour: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block'],
  resultTypes: ['violations', 'passes'],
  elementRef: true,
}
const size: RunOptions = { ...all, runOnly: ['target-size'] }

/** How many elements of each look were found to be well in each theme but the light one, by all tests of this worker. */
const well = new Map<string, number>()

/** axe finds nothing on the page as it stands, in any theme. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([])
}

/** What axe finds, each with its theme, rule and element. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { found, passed } = await page.evaluate(violationsIn, {
    options: { all, ofColour, size },
    well: Object.fromEntries(well),
  })
  for (const look of passed) well.set(look, (well.get(look) ?? 0) + 1)
  return found
}

interface Asked {
  options: Record<'all' | 'ofColour' | 'size', RunOptions>
  well: Record<string, number>
}

/**
 * Runs in the page, which has axe and no frames. Computing contrasts takes most of axe's time: each element is looked at in
 * the light theme, and in the others three of each look, which is all that a contrast depends on: of all pages together.
 * `passed` has the look of each of those whose contrast was seen and enough: what is covered counts for nothing.
 */
async function violationsIn({ options, well }: Asked): Promise<{ found: string[]; passed: string[] }> {
  const grounds = new Map<Element, string>()
  /** All that lies behind an element; what leaves the flow may lie on something else. */
  const groundOf = (element: Element): string => {
    const known = grounds.get(element)
    if (known !== undefined) return known
    const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(element)
    const inFlow = position === 'static' || position === 'relative'
    const own = [backgroundColor, backgroundImage, opacity, filter, inFlow ? '' : element.className].join()
    const parent = element.parentElement ? groundOf(element.parentElement) : ''
    const ground = own === 'rgba(0, 0, 0, 0),none,1,none,' ? parent : `${parent} on ${own}`
    grounds.set(element, ground)
    return ground
  }
  const { dataset } = document.documentElement
  const lookOf = (element: Element) => {
    const { color, fontSize, fontWeight, textDecoration, textShadow } = getComputedStyle(element)
    const around = element.parentElement && getComputedStyle(element.parentElement).color
    return [
      dataset.theme,
      element.localName,
      color,
      fontSize,
      fontWeight,
      textDecoration,
      textShadow,
      around,
      groundOf(element),
    ]
  }
  const hasText = (element: Element) =>
    element.matches('input, select, textarea') ||
    Array.from(element.childNodes).some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())
  const upToThreeOfEachLook = () => {
    grounds.clear()
    const counts = new Map(Object.entries(well))
    const chosen = new Map<Element, string>()
    for (const element of document.body.querySelectorAll('*')) {
      if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue
      const look = lookOf(element).join()
      const before = counts.get(look) ?? 0
      if (before >= 3) continue
      counts.set(look, before + 1)
      chosen.set(element, look)
    }
    return chosen
  }

  /** What a bar that stays in the window hides in part is reached by scrolling: it is too small only where it is so there, too. */
  const stays = async ({ id, nodes }: axe.Result) => {
    if (id !== 'target-size') return nodes
    const [x, y] = [scrollX, scrollY]
    scrollBy({ top: y > innerHeight / 4 ? -innerHeight / 4 : innerHeight / 4, behavior: 'instant' })
    const again = await run({ include: nodes.map(({ target }) => target) as string[][] }, options.size)
    scrollTo({ left: x, top: y, behavior: 'instant' })
    return again.violations.flatMap((violation) => violation.nodes)
  }

  const passed: string[] = []
  const violationsNow = async () => {
    if (dataset.theme === 'light') return (await run(options.all)).violations
    const chosen = upToThreeOfEachLook()
    // axe takes nothing to include for the whole page.
    if (chosen.size === 0) return []
    const { violations, passes } = await run({ include: [...chosen.keys()] }, options.ofColour)
    for (const { element } of passes.find(({ id }) => id === 'color-contrast')?.nodes ?? []) {
      const look = element && chosen.get(element)
      if (look) passed.push(look)
    }
    return violations
  }

  const before = dataset.theme
  const found: string[] = []
  const { run } = (window as unknown as { axe: typeof axe }).axe
  for (const theme of ['light', 'sepia', 'dark']) {
    dataset.theme = theme
    for (const violation of await violationsNow())
      for (const { target, failureSummary } of await stays(violation))
        found.push(`${theme} ${violation.id}: ${target.join(' ')} ${failureSummary ?? ''}`)
  }
  if (before === undefined) delete dataset.theme
  else dataset.theme = before
  return { found, passed }
}
