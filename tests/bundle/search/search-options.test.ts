import { expect, test } from 'vitest'
import { foldTerm } from '../../../src/bundle/search/search-options.ts'

test.each([
  ['Phạm', 'pham'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['İzmir', 'izmir'],
  ['Œuvre', 'oeuvre'],
  ['Acme™', 'acmetm'],
  ['№5', 'no5'],
])('%s is searched as %s, and so is what was folded before', (term, folded) => {
  expect(foldTerm(term)).toBe(folded)
  expect(foldTerm(folded)).toBe(folded)
})
