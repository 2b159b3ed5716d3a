import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../render-app.tsx'
import { story } from '../../story/made-up-story.ts'

const address = '/articles/quarry-at-ostby-floods-overnight'
const mark = () => screen.findByRole('button', { name: 'Also in The Plain (B) and The Plain (C)' })

test('a report of a larger event is marked with how many others tell each of its sentences', async () => {
  renderApp(address, { bundle: story })
  expect(await mark()).toHaveAttribute('data-number', 'also in 2')
  expect(screen.getByRole('img', { name: 'No match found in the reports beside it' })).toHaveAttribute(
    'data-number',
    'found only here',
  )
  expect(screen.getByRole('button', { name: 'Same matter in The Plain (B)' })).toBeInTheDocument()
})

test('a mark opens how the others word it, in the address too, and Escape closes it', async () => {
  const { user, router } = renderApp(address, { bundle: story })
  await user.click(await mark())
  const note = screen.getByRole('region', { name: 'Also in 2' })
  expect(within(note).getByText('Overnight the quarry at Ostby became a lake.')).toBeVisible()
  expect(within(note).getByRole('link', { name: 'All wordings' })).toHaveAttribute(
    'href',
    '/stories/ostby?pin=1',
  )
  expect(router.state.location.search).toBe('?pin=1')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Also in 2' })).not.toBeInTheDocument()
})

test('n goes from mark to mark', async () => {
  const { user } = renderApp(address, { bundle: story })
  const first = await mark()
  first.focus()
  await user.keyboard('n')
  expect(screen.getByRole('button', { name: 'Same matter in The Plain (B)' })).toHaveFocus()
})

test('what only others tell is folded at its place, and unfolded for all at once', async () => {
  const { user, router } = renderApp('/articles/a-lake-where-stone-was-cut', { bundle: story })
  const text = await screen.findByText('Nobody was working there.')
  expect(text).not.toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Open', hidden: true }))
  await waitFor(() => expect(screen.getByText('Nobody was working there.')).toBeVisible())
  expect(router.state.location.search).toBe('?show=others')
})

test('a report that is unticked leaves margin and folds; the address keeps it', async () => {
  const { user, router } = renderApp(address, { bundle: story })
  await mark()
  const [plain] = screen.getAllByRole('checkbox', { name: 'The Plain (B)', hidden: true })
  await user.click(plain as HTMLElement)
  expect(await screen.findByRole('button', { name: 'Also in The Plain (C)' })).toBeInTheDocument()
  expect(screen.queryByText('“It took one night,” said the owner.')).not.toBeInTheDocument()
  expect(new URLSearchParams(router.state.location.search).get('pick')).toMatch(/^[^,]+$/)
})

test('from a report beside one other the way leads to it beside all', async () => {
  const [, pump] = story.reports.slice(-3)
  const { user, router } = renderApp(`${address}?with=${pump?.article.id}`, { bundle: story })
  await user.click(await screen.findByRole('link', { name: 'Beside all 2 others' }))
  expect(await mark()).toBeInTheDocument()
  expect(router.state.location.search).toBe('')
})

test('where the facts do not arrive the report is there to be read', async () => {
  renderApp(address, {
    bundle: story,
    answer: (file) => (file.startsWith('stories/') ? new Response('', { status: 500 }) : undefined),
  })
  expect(await screen.findByText('A pump had failed.')).toBeVisible()
  expect(screen.queryByText('Others also say')).not.toBeInTheDocument()
})
