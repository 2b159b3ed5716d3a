import { act, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test, vi } from 'vitest'
import { useAddress, useInSight } from '../../../src/app/navigation/in-sight.ts'
import { renderAhead } from '../../../src/app/navigation/page-ahead.ts'
import { PageSlots } from '../../../src/app/navigation/page-slots.tsx'

/** Says whether it is in sight, and its address; one named `bad` cannot be rendered, one named `late` not out of sight. */
function Report({ id }: { id?: string | undefined }) {
  const inSight = useInSight()
  const { pathname, search } = useAddress()
  if (id === 'bad' || (id === 'late' && !inSight)) throw new Error('cannot be rendered')
  return (
    <main>
      <h1>{id}</h1>
      <p>{inSight ? 'shown' : 'made ready'}</p>
      <p>at {pathname + search}</p>
    </main>
  )
}

function renderSlots(at = '/') {
  const router = createMemoryRouter(
    [
      {
        Component: PageSlots,
        ErrorBoundary: () => <p role="alert">Trouble</p>,
        children: [
          { index: true, Component: () => <main>The list</main> },
          { path: 'reports/:id', Component: () => null, handle: { Page: Report } },
        ],
      },
    ],
    { initialEntries: [at] },
  )
  render(<RouterProvider router={router} />)
  return router
}

const makeReady = (id: string) =>
  act(async () => renderAhead({ pathname: `/reports/${id}`, Page: Report, params: { id } }))

test('a page made ahead stands out of sight, and is the one that opens', async () => {
  const router = renderSlots()
  await makeReady('one')
  const made = screen.getByRole('heading', { name: 'one' })
  expect(made.closest('.page-slot--ahead')).not.toBeNull()
  expect([screen.queryByText('shown'), screen.queryByText('The list') !== null]).toEqual([null, true])
  await act(() => router.navigate('/reports/one'))
  expect(screen.getByRole('heading', { name: 'one' })).toBe(made)
  expect([made.closest('.page-slot--ahead'), screen.queryByText('The list')]).toEqual([null, null])
  expect(screen.getByText('shown')).toBeVisible()
})

test.each(['?pin=2', '#p4'])(
  'a place in it that %s asks for is opened in a page of its own',
  async (place) => {
    const router = renderSlots()
    await makeReady('one')
    const made = screen.getByRole('heading', { name: 'one' })
    await act(() => router.navigate(`/reports/one${place}`))
    expect(screen.getByRole('heading', { name: 'one' })).not.toBe(made)
  },
)

test('only the page intended last is made, and none is kept after one was opened', async () => {
  const router = renderSlots()
  await makeReady('one')
  await makeReady('two')
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['two'])
  await act(() => router.navigate('/reports/one'))
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['one'])
  await act(() => router.navigate(-1))
  expect(screen.queryByRole('heading')).toBeNull()
})

test('the page that is shown comes first in the document', async () => {
  const router = renderSlots()
  await act(() => router.navigate('/reports/one'))
  await makeReady('two')
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['one', 'two'])
})

test('a page that cannot be made costs the shown one nothing; opening it tells', async () => {
  const router = renderSlots()
  await makeReady('bad')
  expect([screen.queryByRole('alert'), screen.queryByText('The list') !== null]).toEqual([null, true])
  await act(() => router.navigate('/reports/bad'))
  expect(screen.getByRole('alert')).toHaveTextContent('Trouble')
  // React tells of what a boundary caught.
  vi.mocked(console.error).mockClear()
})

test('a page that could not be made out of sight is tried again once it is opened', async () => {
  const router = renderSlots()
  await makeReady('late')
  expect(screen.queryByRole('heading')).toBeNull()
  await act(() => router.navigate('/reports/late'))
  expect(screen.getByRole('heading')).toHaveTextContent('late')
  vi.mocked(console.error).mockClear()
})

test('a page made ahead reads its own address, not that of the page that is shown', async () => {
  renderSlots('/?q=ferry')
  await makeReady('one')
  expect(screen.getByText('at /reports/one')).toBeInTheDocument()
})

test('an address with a slash at its end is the same page', async () => {
  const router = renderSlots('/reports/one/')
  const shown = screen.getByRole('heading', { name: 'one' })
  await act(() => router.navigate('/reports/one?view=source'))
  expect(screen.getByRole('heading', { name: 'one' })).toBe(shown)
})
