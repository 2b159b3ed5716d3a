import { expect, test } from 'vitest'
import { sourceWords } from '#texts/sources.ts'
import { builtSpeech } from '../../../../src/app/i18n/speech.ts'
import { nameSource } from '../../../../src/app/ui/signs/source-label.tsx'

test.each([
  ['report', 'agency dpa'],
  ['metadata', 'agency dpa; stated in the page’s metadata'],
  ['editor', 'agency dpa; stated by the editor'],
] as const)('a publisher that the %s states is told as that', (by, role) => {
  const publisher = { text: 'Aster Post', lines: [], by }
  const agency = { text: 'dpa', lines: [4], by: 'report' as const }
  expect(nameSource({ publisher, agency, byline: null }, builtSpeech.words(sourceWords))).toEqual({
    name: 'Aster Post',
    role,
  })
})
