import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Counted } from '../../../src/app/comparison/first/counts.tsx'

test('each count of a sentence leads to what it counts, also where two are equal', () => {
  const { container, rerender } = render(<Counted text="{5 both} are in both, {5 differs} may be." />)
  rerender(<Counted text="In both: {5 both}, perhaps {1,005 differs}." />)
  expect(container).toHaveTextContent(/^In both: 5, perhaps 1,005\.$/)
  const links = [...container.querySelectorAll('a')]
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['5', '#both'],
    ['1,005', '#differs'],
  ])
})
