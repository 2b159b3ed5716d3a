import { expect, test } from 'vitest'
import { readOptions } from '../../src/cli/serve/read-options.ts'

test.each([
  [[], '/'],
  [['--base', 'sub'], '/sub/'],
  [['--base=/a/b/'], '/a/b/'],
])('%j gives base %s', (args, base) => {
  expect(readOptions(args).base).toBe(base)
})

test('a port that is none, or an unknown option, is told', () => {
  expect(() => readOptions(['--port', 'http'])).toThrow('--port wants a whole number')
  expect(() => readOptions(['--prot', '80'])).toThrow(/--prot/)
})
