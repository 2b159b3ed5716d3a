import { expect, test } from 'vitest'
import { nameSource } from '../../../src/app/shared/source-label.tsx'
import { sourceWords } from '../../../src/app/words/sources.ts'

test.each([
  ['report', 'agency dpa'],
  ['metadata', 'agency dpa; stated in the page’s metadata'],
  ['editor', 'agency dpa; stated by the editor'],
] as const)('a publisher that the %s states is told as that', (by, role) => {
  const publisher = { text: 'Aster Post', lines: [], by }
  const agency = { text: 'dpa', lines: [4], by: 'report' as const }
  expect(nameSource({ publisher, agency, byline: null }, sourceWords.en())).toEqual({
    name: 'Aster Post',
    role,
  })
})
