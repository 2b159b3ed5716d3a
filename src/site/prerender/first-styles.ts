import { type Selector, type SelectorComponent, transform } from 'lightningcss'

/** What a page's markup has that a style could speak of. */
export interface MarkupNames {
  classes: Set<string>
  ids: Set<string>
  tags: Set<string>
  attributes: Set<string>
}

export const noNames = (): MarkupNames => ({
  classes: new Set(),
  ids: new Set(),
  tags: new Set(['html', 'body']),
  attributes: new Set(),
})

/** What is not seen in the first paint, with all in it: opened by the reader, or told by its component to come with the sheet. */
const unseen = ['hidden', 'popover', 'data-later']

/**
 * What of rendered markup may be seen in the first paint, as a selector would name it: `p`, `#main`, `.link`, `[dir`,
 * `[dir=rtl`; each once, in order.
 */
export function namesIn(html: string): string[] {
  const names = new Set<string>()
  let depth = 0
  for (const [, end, tag = '', rest = '', closed] of html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>/gi)) {
    const attributes = Array.from(rest.matchAll(/\s([^\s=]+)="([^"]*)"/g), ([, name = '', value = '']) => ({
      name,
      value,
    }))
    if (end) depth = Math.max(0, depth - 1)
    else if (depth > 0 || attributes.some(({ name }) => unseen.includes(name))) depth += closed ? 0 : 1
    else {
      names.add(tag.toLowerCase())
      for (const { name, value } of attributes)
        for (const one of namesOf(name.toLowerCase(), value)) names.add(one)
    }
  }
  return [...names].sort()
}

function namesOf(name: string, value: string): string[] {
  if (name === 'class') return value.split(/\s+/).map((one) => `.${one}`)
  if (name === 'id') return [`#${value}`]
  return isChoice(value) ? [`[${name}`, `[${name}=${value}`] : [`[${name}`]
}

/** One of a few values that an attribute may have, as styles ask for them; of all others only that there is one is known. */
const isChoice = (value: string) => /^[a-z-]{1,16}$/.test(value)

/** Adds what `namesIn` found to the names. */
export function addNames(names: MarkupNames, found: readonly string[]): void {
  const sets: Record<string, Set<string>> = { '.': names.classes, '#': names.ids, '[': names.attributes }
  for (const name of found) {
    const set = sets[name[0] ?? '']
    if (set) set.add(name.slice(1))
    else names.tags.add(name)
  }
}

/** What only comes when a reader points, presses, opens or moves the focus, or is drawn over the page. */
const later = new Set(
  'hover active focus focus-visible focus-within selection backdrop popover-open'.split(' '),
)

/** Until the sheet has come, what has its styles there is not seen; where none comes, it is shown after a while. */
const untilSheet =
  '@media (prefers-reduced-motion:no-preference){[data-later]{visibility:hidden;animation:0s 4s forwards appear}}'
/** Ends a sheet that brings all styles. */
export const withSheet = '[data-later]{visibility:inherit;animation:none}'

/**
 * The rules of a style sheet that may hold for the first paint of pages with these names, in the sheet's order, its layers in
 * theirs. Left out is what cannot: rules for print, for what a reader does, and for what no page of the kind has. The sheet
 * itself comes after the text; until then a page lacks nothing that is seen.
 */
export function firstStyles(css: string, names: MarkupNames): string {
  const first = transform({
    filename: 'first.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        media: ({ value }) =>
          value.query.mediaQueries.every(({ mediaType }) => mediaType === 'print') ? [] : undefined,
        style: ({ value }) =>
          value.selectors.some((selector) => mayMatch(selector, names)) ? undefined : [],
      },
    },
  }).code.toString()
  return withoutRemains(first) + untilSheet
}

/** Without conditions that hold for no rule any more, and motions that none asks for. */
function withoutRemains(css: string): string {
  const ifAny = ({ value }: { value: { rules: unknown[] } }) => (value.rules.length > 0 ? undefined : [])
  const isUsed = (name: string) => new RegExp(`animation(?:-name)?:[^;}]*\\b${name}\\b`).test(css)
  const { code } = transform({
    filename: 'first.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: { keyframes: ({ value }) => (isUsed(value.name.value) ? undefined : []) },
      RuleExit: { media: ifAny, container: ifAny, supports: ifAny },
    },
  })
  return code.toString()
}

function mayMatch(selector: Selector, names: MarkupNames): boolean {
  return elementsOf(selector).every((element) => {
    // What scripts tell of the reader stands at the root, and not in the markup.
    const isRoot = element.some((part) => part.type === 'pseudo-class' && part.kind === 'root')
    return element.every((part) => (isRoot && part.type === 'attribute') || isThere(part, names))
  })
}

/** The parts of a selector that speak of one element each. */
function elementsOf(selector: Selector): SelectorComponent[][] {
  const elements: SelectorComponent[][] = [[]]
  for (const part of selector) {
    if (part.type === 'combinator') elements.push([])
    else elements.at(-1)?.push(part)
  }
  return elements
}

function isThere(part: SelectorComponent, names: MarkupNames): boolean {
  if (part.type === 'class') return names.classes.has(part.name)
  if (part.type === 'id') return names.ids.has(part.name)
  if (part.type === 'type') return names.tags.has(part.name.toLowerCase())
  if (part.type === 'attribute') {
    const { name, operation } = part
    const chosen = operation?.operator === 'equal' && isChoice(operation.value) ? `=${operation.value}` : ''
    return names.attributes.has(name + chosen)
  }
  if (part.type !== 'pseudo-class' && part.type !== 'pseudo-element') return true
  if (later.has(part.kind === 'custom' ? part.name : part.kind)) return false
  // What must not be there, or may come to be below, decides nothing here.
  if (part.kind !== 'is' && part.kind !== 'where') return true
  return part.selectors.some((one) => mayMatch(one, names))
}
