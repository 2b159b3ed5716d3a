import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import './scrolling.ts'
import { coast, harbour } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

beforeEach(() => window.history.replaceState(null, '', '/'))

const pair = `/compare/${harbour.article.id}/${coast.article.id}`
const ledger = (name: string) => screen.findByRole('region', { name })

test('a quotation is shown in its sentence, with its speaker and where it stands', async () => {
  renderApp(pair)
  const table = await ledger('Quotations')
  const row = within(table).getByRole('row', { name: /scraping noise/ })
  expect(row).toHaveTextContent('said the passenger Ida Lund')
  expect(within(row).getByRole('link', { name: 'Harbour Gazette, paragraph 2' })).toBeVisible()
})

test('names say how often each report has them, and where on request', async () => {
  const { user } = renderApp(pair)
  const names = await ledger('People and places')
  await user.click(within(names).getByText('Lindholm'))
  expect(within(names).getByRole('link', { name: 'Coast Radio, paragraph 1' })).toBeVisible()
})

test('a link of a ledger pins the row of its sentence', async () => {
  const { user } = renderApp(pair)
  const table = await ledger('Figures and times')
  await user.click(within(table).getByRole('link', { name: 'Harbour Gazette, paragraph 1' }))
  await waitFor(() => expect(window.location.search).toMatch(/^\?pin=/))
  expect(screen.getByRole('button', { expanded: true, name: /^Passage 2/ })).toBeVisible()
})

test('an attribution says who is named as the source', async () => {
  renderApp(pair)
  const table = await ledger('Who says so')
  const row = within(table).getByRole('row', { name: /according to the weather service/ })
  expect(within(row).getByRole('cell', { name: 'the weather service' })).toBeVisible()
})
