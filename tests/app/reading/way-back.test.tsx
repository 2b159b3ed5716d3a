import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { harbour } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

const headline = { name: harbour.article.headline.text }

test('the way back leads to the list as it was, filters and all, by history', async () => {
  const { user, router } = renderApp('/?sort=source')
  const before = router.state.location.key
  await user.click(await screen.findByRole('link', headline))
  await screen.findByRole('heading', { level: 1, ...headline })
  await user.click(screen.getByRole('link', { name: 'All reports' }))
  await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/', search: '?sort=source' }))
  expect(router.state.location.key).toBe(before)
})

test('what only replaces a place in history leaves the list the page before', async () => {
  const { user, router } = renderApp('/?sort=source')
  await user.click(await screen.findByRole('link', headline))
  await screen.findByRole('heading', { level: 1, ...headline })
  await act(() => router.navigate('?view=source', { replace: true }))
  await user.click(await screen.findByRole('link', { name: 'All reports' }))
  await waitFor(() => expect(router.state.location.search).toBe('?sort=source'))
  expect(router.state.historyAction).toBe('POP')
})

test('once another page came between, the way back is a link to the list with its filters', async () => {
  const { user, router } = renderApp('/?sort=source')
  await user.click(await screen.findByRole('link', headline))
  await screen.findByRole('heading', { level: 1, ...headline })
  await act(() => router.navigate('#p2'))
  await user.click(screen.getByRole('link', { name: 'All reports' }))
  await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/', search: '?sort=source' }))
  expect(router.state.historyAction).toBe('PUSH')
})

test('a report that was opened by its address leads to the whole list', async () => {
  renderApp(`/articles/${harbour.article.id}`)
  expect(await screen.findByRole('link', { name: 'All reports' })).toHaveAttribute('href', '/')
})
