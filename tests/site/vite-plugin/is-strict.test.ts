import { expect, test } from 'vitest'
import { isStrict } from '../../../src/site/vite-plugin/collate.ts'

test.each([
  [{}, false],
  [{ CI: 'true' }, true],
  [{ CI: 'false' }, false],
  [{ COLLATE_STRICT: '1' }, true],
  [{ COLLATE_STRICT: '0', CI: 'true' }, false],
])('%j: strict is %s', (env, strict) => {
  expect(isStrict(env)).toBe(strict)
})
