import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => file.replaceAll('\\', '/'))

/** The classes that rules of a style sheet begin with. */
function classesIn(file: string): Set<string> {
  const css = readFileSync(`src/app/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const selectors = [...css.matchAll(/([^{};]+)\{/g)].flatMap(([, list = '']) => list.split(','))
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []))
}

test('no class is styled by two pages: the styles of a page stay when another is opened', () => {
  const pages = new Map<string, Set<string>>()
  for (const file of files) {
    const [page = ''] = file.split('/')
    if (page === 'shared' || page === 'styles') continue
    for (const name of classesIn(file)) pages.set(name, (pages.get(name) ?? new Set()).add(page))
  }
  expect(pages.size).toBeGreaterThan(100)
  expect([...pages].filter(([, styledBy]) => styledBy.size > 1)).toEqual([])
})
