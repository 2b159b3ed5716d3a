import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const all: RunOptions = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }
/** A theme changes colours and nothing else: what does not depend on them is looked at once. */
const ofColour: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block'],
  resultTypes: ['violations'],
}
const size: RunOptions = { ...all, runOnly: ['target-size'] }

/** axe finds nothing on the page as it stands, in any theme. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([])
}

/** What axe finds, each with its theme, rule and element. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(violationsIn, { all, ofColour, size })
}

/**
 * Runs in the page, which has axe and no frames. Computing contrasts takes most of axe's time: each element is looked at in
 * the light theme, and in the others three of each look, which is all that a contrast depends on.
 */
async function violationsIn(options: Record<'all' | 'ofColour' | 'size', RunOptions>): Promise<string[]> {
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
  const lookOf = (element: Element) => {
    const { color, fontSize, fontWeight, textDecoration, textShadow } = getComputedStyle(element)
    const around = element.parentElement && getComputedStyle(element.parentElement).color
    return [
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
  const threeOfEachLook = () => {
    grounds.clear()
    const looks = new Map<string, Element[]>()
    for (const element of document.body.querySelectorAll('*')) {
      if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue
      const look = lookOf(element).join()
      looks.set(look, [...(looks.get(look) ?? []), element])
    }
    return [...looks.values()].flatMap((alike) => alike.slice(0, 3))
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

  const { dataset } = document.documentElement
  const before = dataset.theme
  const found: string[] = []
  const { run } = (window as unknown as { axe: typeof axe }).axe
  for (const theme of ['light', 'sepia', 'dark']) {
    dataset.theme = theme
    const { violations } =
      theme === 'light' ? await run(options.all) : await run({ include: threeOfEachLook() }, options.ofColour)
    for (const violation of violations)
      for (const { target, failureSummary } of await stays(violation))
        found.push(`${theme} ${violation.id}: ${target.join(' ')} ${failureSummary ?? ''}`)
  }
  if (before === undefined) delete dataset.theme
  else dataset.theme = before
  return found
}
