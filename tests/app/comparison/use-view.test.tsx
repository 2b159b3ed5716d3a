import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { createPinStore } from '../../../src/app/comparison/pins/pin-store.ts'
import { useView } from '../../../src/app/comparison/state/use-view.ts'

/** The hook on a page of this address; `rows` are those that the comparison has. */
function viewAt(address: string, rows: string[]) {
  const pins = createPinStore(null)
  const inRouter = ({ children }: { children: ReactNode }) => (
    <RouterProvider
      router={createMemoryRouter([{ path: '/', element: children }], { initialEntries: [address] })}
    />
  )
  const resolveIn = (keys: string[]) => (pin: string | null) =>
    pin !== null && keys.includes(pin) ? pin : null
  const { rerender } = renderHook(({ resolve }) => useView({ pins, resolve }), {
    initialProps: { resolve: resolveIn(rows) },
    wrapper: inRouter,
  })
  return { pins, redraw: (keys: string[]) => rerender({ resolve: resolveIn(keys) }) }
}

afterEach(() => window.history.replaceState(null, '', '/'))

test('a row that the address names is open', () => {
  expect(viewAt('/?pin=1-1', ['1-1']).pins.get()).toBe('1-1')
})

test('what is open stays so, in its part of the page, when the comparison is drawn anew', async () => {
  const { pins, redraw } = viewAt('/', ['1-1', '2-'])
  act(() => pins.set('2-', 'tells'))
  await waitFor(() => expect(window.location.search).toBe('?pin=2-'))
  redraw(['1-1', '2-', '3-'])
  expect([pins.get(), pins.part()]).toEqual(['2-', 'tells'])
})

test('a row that is gone is not open', () => {
  const { pins, redraw } = viewAt('/?pin=1-1', ['1-1', '2-'])
  redraw(['2-'])
  expect(pins.get()).toBeNull()
})
