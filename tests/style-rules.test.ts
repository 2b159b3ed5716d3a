import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The page that a style belongs to: the folder below `src/app/`. */
const pageOf = (path: string) => path.split('/')[2] ?? ''
/** Pages share these: their styles may speak of anything. */
const ofAll = new Set(['shared', 'styles'])

/** Names of the classes that begin a rule in a page's style sheet. */
function classesOf(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...plain.matchAll(/(?:^|[{},])\s*\.([a-z][\w-]*)/g)].map(([, name = '']) => name)
}

// A page's styles stay when the reader goes on: what two pages name alike, each would restyle in the other.
test('no two pages have styles for a class of one name', () => {
  const pages = new Map<string, Set<string>>()
  for (const file of readdirSync('src/app', { recursive: true, encoding: 'utf8' })) {
    const path = `src/app/${file}`
    if (!path.endsWith('.css') || ofAll.has(pageOf(path))) continue
    for (const name of classesOf(readFileSync(path, 'utf8')))
      pages.set(name, (pages.get(name) ?? new Set()).add(pageOf(path)))
  }
  expect(pages.size).toBeGreaterThan(100)
  expect(
    [...pages].filter(([, of]) => of.size > 1).map(([name, of]) => `.${name}: ${[...of].join(', ')}`),
  ).toEqual([])
})
