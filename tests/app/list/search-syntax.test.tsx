import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parseQuery } from '../../../src/app/list/search/parse-query.ts'
import { harbour } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'
import { searchHere } from '../search-here.ts'

beforeEach(searchHere)
afterEach(() => vi.unstubAllGlobals())

test('a query is words, phrases and what must not be there', () => {
  expect(parseQuery('"Fishing boats" harbour -rescue -"two hours" “Küsten Wache')).toEqual({
    words: 'Fishing boats harbour Küsten Wache',
    phrases: [
      ['fishing', 'boats'],
      ['kusten', 'wache'],
    ],
    without: [['rescue'], ['two', 'hours']],
  })
  expect(parseQuery('well-known - "" one')).toEqual({ words: 'well-known one', phrases: [], without: [] })
})

test('the words of a phrase must follow each other', async () => {
  const { user } = renderApp('/?q=%22fishing+boats%22')
  expect(await screen.findByText(/^[12] of 4 reports/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Clear search' }))
  await user.type(screen.getByRole('searchbox'), '"boats fishing"')
  expect(await screen.findByText('0 of 4 reports')).toBeVisible()
})

test('a word with a minus is left out, alone and beside others', async () => {
  renderApp('/?q=marigold+-inquiry')
  expect(await screen.findByText('1 of 4 reports')).toBeVisible()
  expect(screen.queryByRole('link', { name: harbour.article.headline.text })).toBeNull()
})

test('a minus alone shows all that do not say it', async () => {
  renderApp('/?q=-marigold')
  expect(await screen.findByText('2 of 4 reports')).toBeVisible()
})

test('a word that was put right is told', async () => {
  renderApp('/?q=marigald')
  expect(await screen.findByText('No report has “marigald”; shown is what has “marigold”.')).toBeVisible()
})

test('a headline seen alongside a report is found as that and nothing else', async () => {
  renderApp('/?q=herring')
  const section = within(await screen.findByRole('region', { name: 'Headlines seen alongside reports' }))
  const [item] = section.getAllByRole('listitem')
  expect(item).toHaveTextContent(/^Herring prices fall for the fourth week.*seen beside/)
  expect(section.getByRole('link')).toHaveTextContent(harbour.article.headline.text)
  expect(screen.getByText('0 of 4 reports')).toBeVisible()
})

test('a source is left out by its own link, stands in the address and can be let in again', async () => {
  const { user, router } = renderApp('/')
  await screen.findByText('4 of 4 reports')
  const sources = within(screen.getByRole('region', { name: 'Sources' }))
  await user.click(sources.getByRole('link', { name: 'not Coast Radio: leave it out' }))
  expect(await screen.findByText('3 of 4 reports')).toBeVisible()
  expect(router.state.location.search).toMatch(/^\?notsource=/)
  expect(screen.queryByText(/stuck on a sandbank/)).toBeNull()
  await user.click(screen.getByRole('link', { name: /Not this source Coast Radio/ }))
  expect(await screen.findByText('4 of 4 reports')).toBeVisible()
})

test('several topics by all or by any, topics left out: all in the address', async () => {
  const { user, router } = renderApp('/')
  await screen.findByText('4 of 4 reports')
  const topics = () => within(screen.getByRole('region', { name: 'Topics' }))
  const names = topics()
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label'))
    .filter((name) => name?.endsWith('leave it out'))
  expect(names.length).toBeGreaterThan(1)
  await router.navigate('/?topic=sport&topic=economy-business-and-finance&topics=any')
  const any = await screen.findByText(/^[2-4] of 4 reports/)
  expect(any).toBeVisible()
  await user.click(await screen.findByRole('link', { name: 'With all of these topics' }))
  expect(await screen.findByText('0 of 4 reports')).toBeVisible()
  expect(router.state.location.search).not.toContain('topics=')
  await router.navigate('/?nottopic=sport')
  expect(await screen.findByText('3 of 4 reports')).toBeVisible()
  expect(screen.getByRole('link', { name: /Not the topic sport/ })).toBeVisible()
})
