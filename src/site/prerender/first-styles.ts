import { type Selector, transform } from 'lightningcss'

/** What a page's markup has that a style could speak of. */
export interface MarkupNames {
  classes: Set<string>
  ids: Set<string>
  tags: Set<string>
}

export const noNames = (): MarkupNames => ({
  classes: new Set(),
  ids: new Set(),
  tags: new Set(['html', 'body']),
})

/** What stands in rendered markup, as a selector would name it: `p`, `#main`, `.link`; each once, in order. */
export function namesIn(html: string): string[] {
  const names = new Set<string>()
  for (const [, tag = ''] of html.matchAll(/<([a-z][\w-]*)/g)) names.add(tag)
  for (const [, id = ''] of html.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id}`)
  for (const [, list = ''] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of list.split(/\s+/)) names.add(`.${name}`)
  return [...names].sort()
}

/** Adds what `namesIn` found to the names. */
export function addNames(names: MarkupNames, found: readonly string[]): void {
  const sets: Record<string, Set<string>> = { '.': names.classes, '#': names.ids }
  for (const name of found) {
    const set = sets[name[0] ?? '']
    if (set) set.add(name.slice(1))
    else names.tags.add(name)
  }
}

/** What only comes when a reader points, presses or moves the focus, or is drawn over the page. */
const later = new Set(['hover', 'active', 'focus', 'focus-visible', 'focus-within', 'selection', 'backdrop'])

/**
 * The rules of a style sheet that may hold for the first paint of pages with these names, in the sheet's order, its layers in
 * theirs. Left out is what cannot: rules for print, for what a reader does, and for what no page of the kind has. The sheet
 * itself comes after the text; until then a page lacks nothing that is seen.
 */
export function firstStyles(css: string, names: MarkupNames): string {
  const { code } = transform({
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
  })
  return code.toString()
}

function mayMatch(selector: Selector, names: MarkupNames): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return names.classes.has(part.name)
    if (part.type === 'id') return names.ids.has(part.name)
    if (part.type === 'type') return names.tags.has(part.name)
    if (part.type !== 'pseudo-class' && part.type !== 'pseudo-element') return true
    if (later.has(part.kind)) return false
    // What must not be there, or may come to be below, decides nothing here.
    if (part.kind !== 'is' && part.kind !== 'where') return true
    return part.selectors.some((one) => mayMatch(one, names))
  })
}
