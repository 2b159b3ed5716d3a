import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { params } from '../../src/app/list/filters/filters.ts'

/** Names that the app reads off an address, wherever it does. */
function namesRead(): string[] {
  const files = readdirSync('src/app', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  return texts.flatMap((text) =>
    [...text.matchAll(/\b(?:search|searchParams)\.get(?:All)?\('([a-z]+)'\)/g)].map(([, name = '']) => name),
  )
}

test('the script before the first paint knows every name that the app reads off an address', () => {
  const script = readFileSync('index.html', 'utf8')
  const asks = new RegExp(/const asks = \/(.*)\/\n/.exec(script)?.[1] ?? '$.')
  const names = new Set([...namesRead(), ...Object.values(params), 'show', 'sort'])
  expect(names.size).toBeGreaterThan(12)
  for (const name of names) expect(asks.test(`?utm_source=x&${name}=1`), name).toBe(true)
  for (const search of ['', '?utm_q=1', '?xq=1', '?fbclid=topic', '?ref'])
    expect(asks.test(search), search).toBe(false)
})
