import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Comparison } from '../../../src/news/comparison/comparison.ts'
import { coast, ferry, harbour, madeUp, mill, regatta } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

const headlines = () =>
  within(screen.getByRole('main'))
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent)
const facet = (name: string) => within(screen.getByRole('region', { name }))

test('a story stands before single reports and nothing is shown twice', async () => {
  renderApp('/')
  expect(await screen.findByRole('region', { name: 'One event, 2 reports 16 May 2023' })).toBeVisible()
  expect(headlines()).toEqual([coast, harbour, mill, regatta].map(({ article }) => article.headline.text))
  expect(screen.getByText('4 of 4 reports')).toHaveRole('status')
})

test('a story tells facts and matters apart and leads to the comparison', async () => {
  renderApp('/')
  const story = within(await screen.findByRole('region', { name: /One event/ }))
  const counts =
    '2 facts in both, 1 matter. No match found for 2 sentences of Coast Radio and 3 of Harbour Gazette'
  expect(story.getByRole('img', { name: counts })).toBeInTheDocument()
  const compare = story.getByRole('link', { name: /Compare “Marigold stuck/ })
  expect(compare).toHaveAttribute('href', `/compare/${coast.article.id}/${harbour.article.id}`)
})

test('a story whose two reports were not compared says so', async () => {
  const none: Comparison = {
    ...ferry,
    method: 'none',
    links: [],
    passages: [],
    unmatchedA: [],
    unmatchedB: [],
  }
  renderApp('/', { bundle: { ...madeUp, comparisons: [none] } })
  const story = within(await screen.findByRole('region', { name: /One event/ }))
  expect(story.getByText('Not compared')).toBeVisible()
  expect(story.queryByRole('img')).toBeNull()
})

test('a report whose source is not stated is called by its letter where two are told apart', async () => {
  const bare = { ...coast, article: { ...coast.article, publisher: null, agency: null, byline: null } }
  renderApp('/', {
    bundle: { ...madeUp, reports: madeUp.reports.map((one) => (one === coast ? bare : one)) },
  })
  const counts =
    '2 facts in both, 1 matter. No match found for 2 sentences of report A and 3 of Harbour Gazette'
  expect(await screen.findByRole('img', { name: counts })).toBeInTheDocument()
})

test('what is not stated is said', async () => {
  renderApp('/')
  const row = within(
    (await screen.findByRole('heading', { name: regatta.article.headline.text })).closest(
      'li',
    ) as HTMLElement,
  )
  expect(row.getByText('NNA')).toBeVisible()
  expect(row.getByText('news agency')).toBeVisible()
  expect(row.getByText('date not stated')).toBeVisible()
})

test('several facets narrow together, stand in the address, and counts follow', async () => {
  const { user, router } = renderApp('/')
  await screen.findByRole('region', { name: 'Places' })
  await user.click(facet('Places').getByRole('link', { name: /^Sweden/ }))
  await screen.findByText('2 of 4 reports')
  expect(facet('Topics').getByRole('link', { name: /^sport/ })).toHaveTextContent('1')
  expect(facet('Topics').queryByRole('link', { name: /disaster/ })).toBeNull()
  await user.click(facet('Topics').getByRole('link', { name: /^sport/ }))
  await screen.findByText('1 of 4 reports')
  expect(router.state.location.pathname + router.state.location.search).toBe('/topics/sport?place=SE')
  expect(facet('Topics').getByRole('link', { name: /^sport/ })).toHaveAttribute('aria-current', 'true')
  await router.navigate(-1)
  await screen.findByText('2 of 4 reports')
  await user.click(screen.getByRole('link', { name: /Remove\s*Place\s*Sweden/ }))
  await screen.findByText('4 of 4 reports')
})

test('choices add up where a report has one value', async () => {
  const { user } = renderApp('/?source=Coast+Radio')
  await screen.findByText('1 of 4 reports')
  await user.click(facet('Sources').getByRole('link', { name: /^NNA/ }))
  await screen.findByText('3 of 4 reports')
})

test('one report of a story says how many there are and offers the comparison', async () => {
  renderApp('/?source=Coast+Radio')
  const row = within(
    (await screen.findByRole('heading', { name: coast.article.headline.text })).closest('li') as HTMLElement,
  )
  expect(row.getByText('One of 2 reports of this event')).toBeVisible()
  expect(row.getByRole('link', { name: /^Compare (?!with)/ })).toHaveAttribute(
    'href',
    `/compare/${harbour.article.id}/${coast.article.id}`,
  )
})

test('an empty result offers the ways out with their counts', async () => {
  const { user } = renderApp('/topics/sport?place=DK')
  await screen.findByRole('heading', { name: 'No report passes all of these filters' })
  expect(screen.getByRole('link', { name: 'Keep “sport” only 1 report' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Clear all filters 4 reports' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Keep “Denmark” only 2 reports' }))
  await screen.findByText('2 of 4 reports')
})

test('unknown filters are left out, cleaned from the address and told', async () => {
  const { router } = renderApp('/?place=Atlantis&place=SE&colour=red&sort=loud')
  expect(await screen.findByText(/place=Atlantis, colour=red and sort=loud/)).toBeVisible()
  await waitFor(() => expect(router.state.location.search).toBe('?place=SE'))
  expect(screen.getByText('2 of 4 reports')).toBeVisible()
  expect(screen.getByText(/place=Atlantis/)).toBeVisible()
})

test('an unknown topic is no page', async () => {
  renderApp('/topics/alchemy')
  expect(await screen.findByRole('heading', { name: 'There is no report at this address' })).toBeVisible()
})

test('the page of a topic is titled by it', async () => {
  renderApp('/topics/sport')
  expect(await screen.findByRole('heading', { level: 1, name: 'sport' })).toBeInTheDocument()
  await waitFor(() => expect(document.title).toBe('sport · Collate'))
})

test('reports stand in the order asked for', async () => {
  const { user } = renderApp('/')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Order' }), 'Longest first')
  await waitFor(() => expect(headlines()[2]).toBe(mill.article.headline.text))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By source')
  await waitFor(() => expect(headlines()[2]).toBe(regatta.article.headline.text))
})
