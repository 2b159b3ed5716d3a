import { expect, test } from 'vitest'
import { linesAround } from '../../../src/bundle/write/build-report.ts'

test('a long line around a problem is cut between characters, not within one', () => {
  const lines = linesAround(`a${'🎉'.repeat(300)}`, 1)
  expect(lines).toEqual([{ line: 1, text: `a${'🎉'.repeat(199)}` }])
})
