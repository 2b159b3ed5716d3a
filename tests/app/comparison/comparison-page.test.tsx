import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import './scrolling.ts'
import { coast, harbour } from '../made-up.ts'
import { makeComparison } from '../make-comparison.ts'
import { makeReport } from '../make-report.ts'
import { renderApp } from '../render-app.tsx'

beforeEach(() => window.history.replaceState(null, '', '/'))

const pair = `/compare/${harbour.article.id}/${coast.article.id}`
const mirrored = `/compare/${coast.article.id}/${harbour.article.id}`

test('says in a sentence what both tell, of what both speak, and for how much no match was found', async () => {
  renderApp(pair)
  expect(await screen.findByText(/^Both reports tell/)).toHaveTextContent(
    /^Both reports tell 2 facts; they speak of 1 more matter\. For 3 sentences of Harbour Gazette and 2 of Coast Radio no match was found\.$/,
  )
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Harbour Gazette and Coast Radio compared',
  )
})

test('the order of the address is the order of the page', async () => {
  renderApp(mirrored)
  expect(await screen.findByText(/^Both reports tell/)).toHaveTextContent(
    'For 2 sentences of Coast Radio and 3 of Harbour Gazette no match was found.',
  )
  const headlines = screen.getAllByRole('heading', { level: 2 }).slice(0, 2)
  expect(headlines.map(({ textContent }) => textContent)).toEqual([
    coast.article.headline.text,
    harbour.article.headline.text,
  ])
})

test('a passage says where it stands in both, and pinned what differs; Escape lets go', async () => {
  const { user } = renderApp(pair)
  const number = await screen.findByRole('button', {
    name: 'Passage 2. Harbour Gazette, paragraph 1; the same fact, other words, in Coast Radio, paragraph 1',
  })
  await user.click(number)
  expect(number).toHaveAttribute('aria-expanded', 'true')
  await waitFor(() => expect(window.location.search).toMatch(/pin=\d+-\d+/))
  const row = number.closest('li') as HTMLElement
  expect(await within(row).findByText('Wording')).toBeVisible()
  expect(within(row).getAllByText('Fishing').at(-1)).toHaveClass('diff__text')
  await user.keyboard('{Escape}')
  expect(number).toHaveAttribute('aria-expanded', 'false')
  await waitFor(() => expect(window.location.search).toBe(''))
})

test('an unknown report is not found', async () => {
  renderApp(`/compare/${harbour.article.id}/nowhere`)
  expect(await screen.findByRole('heading', { name: 'There is no report at this address' })).toBeVisible()
})

test('one report compared with itself is not found', async () => {
  renderApp(`/compare/${harbour.article.id}/${harbour.article.id}`)
  expect(await screen.findByRole('heading', { name: 'There is no report at this address' })).toBeVisible()
})

test('the words of a report carry its language, ours around them do not', async () => {
  const of = (name: string) =>
    makeReport({
      ...{ headline: `Fähre ${name} auf Grund gelaufen`, language: 'de', publisher: name },
      body: [`Die Fähre lief vor ${name} auf Grund, sagte ein Sprecher.`],
    })
  const [nord, sued] = [of('Nord'), of('Süd')]
  const comparison = makeComparison(nord, sued, [['Die Fähre', 'Die Fähre', 'reworded', ['Fähre']]])
  const bundle = { reports: [nord, sued], stories: [], comparisons: [comparison], problems: [] }
  renderApp(`/compare/${nord.article.id}/${sued.article.id}`, { bundle })
  const sentence = await screen.findByText(/vor Nord auf Grund/)
  expect(sentence.closest('[lang]')).toHaveAttribute('lang', 'de')
  expect(screen.getByRole('link', { name: nord.article.headline.text })).toHaveAttribute('lang', 'de')
  for (const ours of screen.getAllByText(/date not stated/))
    expect(ours.closest('[lang]:not(html)')).toBeNull()
})
