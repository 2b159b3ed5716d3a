import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { coast, harbour, mill, regatta } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

test('a saved report is counted, listed under saved, and kept on this device', async () => {
  const { user } = renderApp('/')
  await user.click(await screen.findByRole('button', { name: `Save ${mill.article.headline.text}` }))
  expect(screen.getByRole('button', { name: `Saved ${mill.article.headline.text}` })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  expect(JSON.parse(localStorage.getItem('collate:marks') ?? '')).toEqual({
    read: [],
    saved: [mill.article.id],
  })
  await user.click(within(screen.getByRole('banner')).getByRole('link', { name: 'Saved 1' }))
  await screen.findByText('1 of 4 reports')
  expect(screen.getByRole('heading', { name: mill.article.headline.text })).toBeVisible()
})

test('saved reports that are gone from the collection are told', async () => {
  localStorage.setItem('collate:marks', JSON.stringify({ read: [], saved: ['long-gone', mill.article.id] }))
  renderApp('/?show=saved')
  await screen.findByText('1 of 4 reports')
  expect(screen.getByText('1 saved report is no longer in this collection.')).toBeVisible()
})

test('nothing saved says how to save', async () => {
  renderApp('/?show=saved')
  expect(await screen.findByRole('heading', { name: 'Nothing is saved on this device yet' })).toBeVisible()
})

test('a read report says so, and unread ones can be listed alone', async () => {
  localStorage.setItem('collate:marks', JSON.stringify({ read: [mill.article.id], saved: [] }))
  const { user } = renderApp('/')
  const heading = await screen.findByRole('heading', { name: `${mill.article.headline.text} read` })
  expect(heading).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Unread' }))
  await screen.findByText('3 of 4 reports')
})

test('any two reports can be chosen for a comparison', async () => {
  const { user, router } = renderApp('/')
  await user.click(await screen.findByRole('link', { name: `Compare with … ${mill.article.headline.text}` }))
  await screen.findByText('Choose a second report to compare with')
  await user.click(screen.getByRole('link', { name: `Compare with this ${regatta.article.headline.text}` }))
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`/compare/${mill.article.id}/${regatta.article.id}`),
  )
})

test('j and k move along the headlines, s saves, c compares', async () => {
  const { user, router } = renderApp('/')
  await screen.findByText('4 of 4 reports')
  await user.keyboard('jj')
  expect(screen.getByRole('link', { name: harbour.article.headline.text })).toHaveFocus()
  await user.keyboard('k')
  expect(screen.getByRole('link', { name: coast.article.headline.text })).toHaveFocus()
  await user.keyboard('s')
  expect(within(screen.getByRole('banner')).getByRole('link', { name: 'Saved 1' })).toBeVisible()
  await user.keyboard('c')
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/compare\//))
})

test('blocked storage: the list works and says once that nothing is kept', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  const { user } = renderApp('/')
  await user.click(await screen.findByRole('button', { name: `Save ${mill.article.headline.text}` }))
  expect(await screen.findByText('What you set and save is not kept')).toBeVisible()
  expect(within(screen.getByRole('banner')).getByRole('link', { name: 'Saved 1' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Hide' }))
  await user.click(screen.getByRole('button', { name: `Saved ${mill.article.headline.text}` }))
  expect(screen.queryByText('What you set and save is not kept')).toBeNull()
})
