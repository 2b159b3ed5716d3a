import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '../../src/app/paths.ts'
import { findAlias } from '../../src/bundle/read/find-report.ts'
import type { Report } from '../../src/news/report/report.ts'
import { coast, harbour, type MadeUp, madeUp } from './made-up.ts'
import { renderApp } from './render-app.tsx'

/** A report that goes by these ids too. */
const known = (report: Report, aliases: string[]): Report => ({
  ...report,
  article: { ...report.article, aliases },
})
const former = { harbour: 'ferry-runs-aground-1a2b3c', coast: 'marigold-stuck-4d5e6f' }
const bundle: MadeUp = {
  ...madeUp,
  reports: [
    known(harbour, [former.harbour, 'copyinfile']),
    known(coast, [former.coast]),
    ...madeUp.reports.slice(2),
  ],
}
const [own, pair] = [paths.article(harbour.article), paths.comparison(harbour.article.id, coast.article.id)]

test.each([
  [
    'a report’s address with other words',
    `/articles/other-words-${harbour.article.id}?view=source`,
    `${own}?view=source`,
  ],
  ['one without words', `/articles/${harbour.article.id}`, own],
  ['one of the scheme before', `/articles/${former.harbour}?view=source`, `${own}?view=source`],
  ['one of the scheme before, of before a correction', '/articles/ferry-runs-aground-zzzzzz', own],
  ['that of the same text in another file', '/articles/any-words-copyinfile', own],
  ['another report in the margin', `${own}?with=${former.coast}`, `${own}?with=${coast.article.id}`],
  ['a comparison', `/compare/${former.harbour}/${former.coast}?pin=3-3`, `${pair}?pin=3-3`],
  ['a comparison with words', `/compare/a-${harbour.article.id}/b-${coast.article.id}`, pair],
  [
    'a comparison with one still to be chosen',
    `/compare/${former.harbour}`,
    paths.compareWith(harbour.article.id),
  ],
])('%s leads on, in the same entry of the history', async (_, from, to) => {
  const { router } = renderApp(from, { bundle })
  await waitFor(() => {
    const { pathname, search } = router.state.location
    expect(pathname + search).toBe(to)
  })
  expect(router.state.historyAction).toBe('REPLACE')
  await screen.findAllByRole('heading', { level: 1 })
  expect(screen.queryByText('There is no report at this address')).toBeNull()
})

test('the place that an address names goes along', async () => {
  history.replaceState(null, '', `/articles/${former.harbour}#p2`)
  const { router } = renderApp(`/articles/${former.harbour}`, { bundle })
  await waitFor(() => expect(router.state.location.pathname).toBe(own))
  expect(router.state.location.hash).toBe('#p2')
  history.replaceState(null, '', '/')
})

test.each(['nothing-like-it', 'constructor', 'ferry', '-', '1a2b3c', 'x'.repeat(5000), '-'.repeat(2000)])(
  '%s is no report',
  async (address) => {
    renderApp(`/articles/${address}`, { bundle })
    expect(await screen.findByText('There is no report at this address')).toBeVisible()
  },
)

test.each([
  ['boat-sinks-aaaaaa', 'one'],
  ['boat-sinks', 'one'],
  ['boat-sinks-aaaaaaaaaa', 'one'],
  ['boat-aaaaaa', null],
  ['two-of-them-zzzzzz', null],
  ['two-of-them-222222', 'three'],
])('by words, %s leads to %s', (address, found) => {
  const aliases = { 'boat-sinks-1b2c3d': 'one', 'two-of-them-111111': 'two', 'two-of-them-222222': 'three' }
  expect(findAlias(address, aliases)).toBe(found)
})

test('nothing is looked up for an address that is right', async () => {
  const { fetched } = renderApp(own, { bundle })
  await screen.findByRole('heading', { level: 1 })
  expect(fetched.filter((file) => file.startsWith('aliases'))).toEqual([])
})

test('saved and read reports stay so when they go by other ids', async () => {
  localStorage.setItem(
    'collate:marks',
    JSON.stringify({ read: [former.coast, coast.article.id, 'long-gone'], saved: [former.harbour] }),
  )
  renderApp('/?show=saved', { bundle })
  await screen.findByText('1 of 4 reports')
  expect(screen.getByRole('link', { name: harbour.article.headline.text })).toBeVisible()
  expect(screen.queryByText(/no longer in this collection/)).toBeNull()
  expect(JSON.parse(localStorage.getItem('collate:marks') ?? '')).toEqual({
    read: [coast.article.id, 'long-gone'],
    saved: [harbour.article.id],
  })
})

test('marks that nothing leads on, or that cannot be looked up, stay as they are kept', async () => {
  const kept = JSON.stringify({ read: [former.coast], saved: ['long-gone'] })
  localStorage.setItem('collate:marks', kept)
  const answer = (file: string) =>
    file.startsWith('aliases') ? new Response('', { status: 500 }) : undefined
  renderApp('/?show=saved', { bundle, answer })
  await screen.findByText('1 saved report is no longer in this collection.')
  expect(localStorage.getItem('collate:marks')).toBe(kept)
})

test('a report that was saved and begun under another id is opened as saved, where it was left', async () => {
  localStorage.setItem('collate:marks', JSON.stringify({ read: [], saved: [former.harbour] }))
  localStorage.setItem(
    'collate:positions',
    JSON.stringify([
      [former.harbour, 3],
      ['another', 2],
    ]),
  )
  renderApp(own, { bundle })
  await screen.findByText(/paragraph 3/i)
  expect(screen.getByRole('button', { name: 'Saved', pressed: true })).toBeVisible()
  expect(JSON.parse(localStorage.getItem('collate:positions') ?? '')).toEqual([
    ['another', 2],
    [harbour.article.id, 3],
  ])
})
