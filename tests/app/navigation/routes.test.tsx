import { act, render, screen } from '@testing-library/react'
import { createMemoryRouter, matchRoutes, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { paths } from '../../../src/app/paths.ts'
import { pageRoutes } from '../../../src/app/routes.ts'
import { Frame } from '../../../src/app/shell/frame.tsx'

const moduleAt = (path: string) =>
  matchRoutes(
    pageRoutes.map((route) => ({ path: route.path, handle: route.module })),
    path,
  )?.at(-1)?.route.handle

test('every link of the app leads to its page, any other address to the page that says so', () => {
  expect([
    moduleAt(paths.list()),
    moduleAt(paths.topic('transport')),
    moduleAt(paths.article({ id: 'one', headline: { text: 'One' } })),
    moduleAt(paths.compare()),
    moduleAt(paths.compareWith('one')),
    moduleAt(paths.comparison('one', 'two')),
    moduleAt(paths.colophon()),
    moduleAt('/elsewhere'),
  ]).toEqual([
    'list/route.tsx',
    'list/route.tsx',
    'reading/route.tsx',
    'comparison/choose/route.tsx',
    'comparison/choose/route.tsx',
    'comparison/route.tsx',
    'colophon/route.tsx',
    'shell/not-found/route.tsx',
  ])
})

const after = (milliseconds: number) => act(() => new Promise((done) => setTimeout(done, milliseconds)))

test('of a page that keeps one waiting is told that it is on the way, not before it is noticed', async () => {
  let come = () => {}
  const loader = () => new Promise<null>((done) => (come = () => done(null)))
  const pages = [
    { path: '/', Component: () => <main>The list</main> },
    { path: '/late', loader, Component: () => <main>The report</main> },
  ]
  const router = createMemoryRouter([{ Component: Frame, children: pages }])
  render(<RouterProvider router={router} />)
  void router.navigate('/late')
  await after(60)
  expect([screen.queryByText('Loading'), screen.queryByText('The list') !== null]).toEqual([null, true])
  await after(200)
  expect(screen.getByRole('status')).toHaveTextContent('Loading')
  come()
  await screen.findByText('The report')
  expect(screen.queryByText('Loading')).toBeNull()
})
