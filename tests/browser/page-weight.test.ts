import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

/** Bytes of the styles in a page, compressed as a host sends them. */
const limit = 12_000

test('the styles in each page weigh at most 12 kB', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => file.endsWith('.html') && !['404.html', '_pair.html'].includes(file))
  const weights = pages.map((file) => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(readFileSync(join('dist', file), 'utf8')) ?? []
    return [file, brotliCompressSync(style).length] as const
  })
  expect(weights.length).toBeGreaterThan(5)
  expect(weights.filter(([, bytes]) => bytes < 1000 || bytes > limit)).toEqual([])
})
