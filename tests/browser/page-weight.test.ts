import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

/** Bytes of the styles in a page, compressed as a host sends them. */
const limit = 12_000
/** Characters of what the browser takes a page over with, and of a whole brief page. */
const [mostOfState, mostOfBrief] = [1000, 8000]

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).flatMap((file) => {
  const html = file.endsWith('.html') ? readFileSync(join('dist', file), 'utf8') : ''
  const [, state] = /id="page-state">([^<]*)</.exec(html) ?? []
  // What the app starts from, or what only leads on, is no rendered page.
  return state === undefined ? [] : [{ file, html, state, isBrief: state.includes('"brief":true') }]
})
const whole = pages.filter(({ isBrief }) => !isBrief)

test('the styles in each page weigh at most 12 kB', () => {
  const weights = whole.map(({ file, html }) => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
    return [file, brotliCompressSync(style).length] as const
  })
  expect(weights.length).toBeGreaterThan(5)
  expect(weights.filter(([, bytes]) => bytes < 1000 || bytes > limit)).toEqual([])
})

test('no page says again beside its text what its text says', () => {
  const long = pages.filter(({ state }) => state.length > mostOfState).map(({ file }) => file)
  expect(long).toEqual([])
})

test('the other order of a pair is a small page', () => {
  const brief = pages.filter(({ isBrief }) => isBrief)
  expect(brief.length).toBeGreaterThan(0)
  expect(brief.filter(({ html }) => html.length > mostOfBrief).map(({ file }) => file)).toEqual([])
})

test('no class is named after a style that there is none of', () => {
  const classes = pages.flatMap(({ html }) => [...html.matchAll(/ class=(?:"([^"]*)"|([^\s>]*))/g)])
  expect(classes.length).toBeGreaterThan(1000)
  expect(classes.filter(([, quoted = '', plain = '']) => /\bundefined\b/.test(quoted + plain))).toEqual([])
})
