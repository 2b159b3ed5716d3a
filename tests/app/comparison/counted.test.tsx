import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Counted } from '../../../src/app/comparison/summary/counted.tsx'

test('two equal counts of a sentence stay two when it changes', () => {
  const { container, rerender } = render(<Counted text="{5} are in both, {5} may be." />)
  rerender(<Counted text="In both: {5}, perhaps {5}." />)
  expect(container).toHaveTextContent(/^In both: 5, perhaps 5\.$/)
  expect([...container.querySelectorAll('b')].map((count) => count.textContent)).toEqual(['5', '5'])
})
