import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Files of browser tests share their modules: what one overrides outside of a `describe` would hold in those after it.
const overridden = /^(?:const \w+ = \S.*|\S*\]\)| {2})\.override\(/m

test('the options of a file of browser tests are its own: it extends the test, and overrides in a describe alone', () => {
  expect("const test = onSite.override('expected', [])").toMatch(overridden)
  expect("const test = onSite\n  .extend('a', 1)\n  .override('b', 2)").toMatch(overridden)
  expect("describe('', () => {\n  test.override('expected', [])").not.toMatch(overridden)
  const files = readdirSync('tests/browser', { recursive: true, encoding: 'utf8' })
  const found = files.filter(
    (file) => file.endsWith('.ts') && overridden.test(readFileSync(`tests/browser/${file}`, 'utf8')),
  )
  expect(found).toEqual([])
})
