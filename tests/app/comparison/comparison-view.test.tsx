import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import './scrolling.ts'
import { coast, harbour } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

beforeEach(() => window.history.replaceState(null, '', '/'))

const pair = `/compare/${harbour.article.id}/${coast.article.id}`

test('a filter folds what it hides, says how much it is, and opens it on request', async () => {
  const { user, router } = renderApp(pair)
  await user.click(await screen.findByRole('button', { name: 'Same fact 2' }))
  expect(router.state.location.search).toBe('?show=both')
  const fold = screen.getByRole('button', { name: 'no match found for 1 of Harbour Gazette' })
  const texts = within(screen.getByRole('region', { name: /^Both texts/ }))
  expect(texts.queryByText(/brought ashore on Tuesday morning/)).toBeNull()
  await user.click(fold)
  expect(fold).toHaveAttribute('aria-expanded', 'true')
  expect(texts.getByText(/brought ashore on Tuesday morning/)).toBeVisible()
})

test('features add up, and a filter that shows nothing says how to get out', async () => {
  const { user, router } = renderApp(`${pair}?show=b`)
  await user.click(await screen.findByRole('button', { name: /^Quotations/ }))
  expect(router.state.location.search).toBe('?show=b&with=quotations')
  expect(screen.getByText(/Nothing here passes this filter/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(router.state.location.search).toBe('')
})

test('n and p step through what the filter shows and say the place', async () => {
  const { user, router } = renderApp(`${pair}?show=both`)
  const bar = (await screen.findAllByRole('group', { name: 'Step through what is shown' }))[0] as HTMLElement
  expect(bar).toHaveTextContent('– of 2')
  await user.keyboard('n')
  expect(bar).toHaveTextContent('1 of 2')
  await user.keyboard('n')
  expect(bar).toHaveTextContent('2 of 2')
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'Passage 2. Harbour Gazette, paragraph 1; the same fact, other words, in Coast Radio, paragraph 1. 2 of 2',
  )
  await user.keyboard('n')
  expect(bar).toHaveTextContent('1 of 2')
  await user.keyboard('p')
  expect(bar).toHaveTextContent('2 of 2')
  await waitFor(() => expect(window.location.search).toMatch(/^\?show=both&pin=/))
  expect(router.state.location.search).toBe('?show=both')
})

test('a link to a passage opens it pinned; a filter that hides it lets go', async () => {
  const { user } = renderApp(`${pair}?pin=1-1`)
  const number = await screen.findByRole('button', { name: /^Passage 1\./ })
  await waitFor(() => expect(number).toHaveAttribute('aria-expanded', 'false'))
  await user.click(number)
  expect(number).toHaveAttribute('aria-expanded', 'true')
  await user.click(screen.getByRole('button', { name: /^Coast Radio: no match found \d/ }))
  expect(screen.queryByRole('button', { expanded: true, name: /^Passage/ })).toBeNull()
})

test('in article order both texts stand in full, to the letter, with the numbers that tie them', async () => {
  renderApp(`${pair}?mode=order`)
  const text = await screen.findByRole('region', { name: 'Harbour Gazette' })
  for (const { text: sentence } of harbour.sentences.slice(1)) expect(text).toHaveTextContent(sentence)
  expect(within(text).getByRole('button', { name: /^Passage 1\..*almost the same words/ })).toHaveTextContent(
    '1',
  )
  expect(within(text).getByRole('heading', { name: 'Third accident in two years' })).toBeVisible()
})

test('in article order a number pins both sides', async () => {
  const { user } = renderApp(`${pair}?mode=order`)
  const left = await screen.findByRole('region', { name: 'Harbour Gazette' })
  const right = screen.getByRole('region', { name: 'Coast Radio' })
  await user.click(within(left).getByRole('button', { name: /^Passage 2/ }))
  for (const side of [left, right])
    expect(within(side).getByRole('button', { name: /^Passage 2/ })).toHaveAttribute('aria-pressed', 'true')
})

test('f follows the other report, w swaps the sides with the pin', async () => {
  const { user, router } = renderApp(pair)
  await screen.findByRole('heading', { level: 1 })
  await user.keyboard('f')
  await waitFor(() => expect(router.state.location.search).toBe('?lead=b'))
  expect(screen.getByRole('main')).toHaveAttribute('data-lead', 'b')
  await user.keyboard('f')
  await user.click(screen.getByRole('button', { name: /^Passage 2/ }))
  await waitFor(() => expect(window.location.search).toMatch(/pin=/))
  const pin = new URLSearchParams(window.location.search).get('pin') ?? ''
  await user.keyboard('w')
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`/compare/${coast.article.id}/${harbour.article.id}`),
  )
  expect(router.state.location.search).toBe(`?pin=${pin.split('-').toReversed().join('-')}`)
  expect(await screen.findByRole('button', { expanded: true, name: /^Passage/ })).toBeVisible()
})
