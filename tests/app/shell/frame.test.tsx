import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { mill } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

test('the question mark lists the keys on offer and a switch turns single keys off', async () => {
  const { user } = renderApp('/colophon')
  await screen.findByRole('contentinfo')
  await user.keyboard('?')
  const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  expect(within(dialog).getByRole('heading', { name: 'Anywhere' })).toBeVisible()
  await user.click(within(dialog).getByRole('checkbox', { name: 'Single keys' }))
  await user.click(within(dialog).getByRole('button', { name: /Close/ }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).toBeNull())
  await user.keyboard('?')
  expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).toBeNull()
  await user.click(
    within(screen.getByRole('contentinfo')).getByRole('button', { name: 'Keyboard shortcuts' }),
  )
  expect(await screen.findByRole('checkbox', { name: 'Single keys' })).not.toBeChecked()
})

test('text settings show at once, are kept, and go back to the defaults', async () => {
  const { user } = renderApp('/colophon')
  await screen.findByRole('contentinfo')
  await user.click(screen.getByRole('button', { name: 'Text settings' }))
  await user.click(await screen.findByRole('radio', { name: 'Sepia' }))
  await user.click(screen.getByRole('radio', { name: 'Largest' }))
  expect(document.documentElement).toHaveAttribute('data-theme', 'sepia')
  expect(document.documentElement).toHaveAttribute('data-size', 'largest')
  expect(JSON.parse(localStorage.getItem('collate:preferences') ?? '')).toEqual({
    theme: 'sepia',
    size: 'largest',
  })
  await user.click(screen.getByRole('button', { name: 'Reset' }))
  expect(document.documentElement).not.toHaveAttribute('data-theme')
  expect(screen.getByRole('radio', { name: 'System' })).toBeChecked()
})

test('an unknown address says so and leads on', async () => {
  renderApp('/no-such-page')
  expect(
    await screen.findByRole('heading', { level: 1, name: 'There is no report at this address' }),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'All reports' })).toHaveAttribute('href', '/')
  await waitFor(() => expect(document.title).toBe('There is no report at this address · Collate'))
})

test('a file that fails shows what happened and a retry that works', async () => {
  let broken = true
  const { user } = renderApp(`/articles/${mill.article.id}`, {
    answer: (file) =>
      broken && file.startsWith('articles/') ? new Response('', { status: 500 }) : undefined,
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('The server answered 500.')
  broken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { level: 1, name: mill.article.headline.text })).toBeVisible()
})

test('a key that a page answers in its own way is listed once', async () => {
  const { user } = renderApp('/')
  await screen.findByText('4 of 4 reports')
  await user.keyboard('?')
  const dialog = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }))
  expect(dialog.getAllByText('Search')).toHaveLength(1)
  expect(dialog.getByText('Next, previous report')).toBeVisible()
})
