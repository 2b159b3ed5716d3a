import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { harbour, mill } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'
import { searchHere } from '../search-here.ts'

beforeEach(searchHere)
afterEach(() => vi.unstubAllGlobals())

const marked = () => Array.from(document.querySelectorAll('main mark'), (mark) => mark.textContent)

test('the slash leads to the search, which answers while one types and marks what it found', async () => {
  const { user, router } = renderApp('/')
  await screen.findByText('4 of 4 reports')
  await user.keyboard('/')
  expect(screen.getByRole('searchbox')).toHaveFocus()
  await user.keyboard('paper mil')
  await screen.findByText('1 of 4 reports')
  expect(marked()).toEqual(expect.arrayContaining(['Paper', 'mill']))
  expect(router.state.location.search).toBe('?q=paper+mil')
  expect(screen.getByRole('searchbox')).toHaveFocus()
})

test('search forgives a slip, folds diacritics and works with the facets', async () => {
  renderApp('/?q=N%C3%B6rvik+regata')
  await screen.findByText('1 of 4 reports')
  const places = within(screen.getByRole('region', { name: 'Places' }))
  expect(places.getByRole('link', { name: /Sweden/ })).toHaveTextContent('1')
})

test('a match in the text alone shows the sentence that holds it', async () => {
  renderApp('/?q=visibility')
  await waitFor(() => expect(marked()).toEqual(['visibility']))
  expect(document.querySelector('mark')?.closest('p')).toHaveTextContent(
    'The sea was calm and visibility good',
  )
})

test('the index is fetched when search is first used, and once', async () => {
  const { user, fetched } = renderApp('/')
  await screen.findByText('4 of 4 reports')
  expect(fetched.filter((file) => file.startsWith('search'))).toEqual([])
  await user.type(screen.getByRole('searchbox'), 'ferry')
  await screen.findByText('2 of 4 reports')
  expect(fetched.filter((file) => file.startsWith('search/index'))).toHaveLength(1)
  expect(fetched.filter((file) => file.startsWith('search/part'))).toHaveLength(1)
})

test('nothing found says for what, and leads back', async () => {
  const { user } = renderApp('/?q=xylophone')
  await screen.findByRole('heading', { name: 'No report says “xylophone”' })
  await user.click(screen.getByRole('link', { name: 'Clear all filters 4 reports' }))
  await screen.findByText('4 of 4 reports')
  await waitFor(() => expect(screen.getByRole('searchbox')).toHaveValue(''))
})

test('from another page the slash opens the list with the search focused', async () => {
  const { user } = renderApp(`/articles/${mill.article.id}`)
  await screen.findByRole('heading', { level: 1, name: mill.article.headline.text })
  await user.keyboard('/')
  await waitFor(() => expect(screen.getByRole('searchbox')).toHaveFocus())
})

test('a failing index shows the error page with a retry that keeps the search', async () => {
  let broken = true
  const { user } = renderApp('/?q=ferry', {
    answer: (file) =>
      broken && file.startsWith('search') ? new Response('{"index":', { status: 200 }) : undefined,
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('not in the form this version')
  broken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: harbour.article.headline.text })).toBeVisible()
})

test('a function word is the beginning of another where it stands alone, and passed over beside others', async () => {
  const { user } = renderApp('/?q=the')
  await screen.findByRole('heading', { name: 'No report says “the”' })
  const field = screen.getByRole('searchbox')
  await user.clear(field)
  await user.type(field, 'no')
  await waitFor(() => expect(marked()).toContain('noise'))
  await user.clear(field)
  await user.type(field, 'the ferry of')
  await screen.findByText('2 of 4 reports')
})

test('a worker that fails shows the error page', async () => {
  class Failing {
    onerror: ((event: { message: string }) => void) | null = null
    postMessage() {
      queueMicrotask(() => this.onerror?.({ message: 'no worker here' }))
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', Failing)
  renderApp('/?q=ferry')
  expect(await screen.findByRole('alert')).toHaveTextContent('no worker here')
})

test('going back changes the words in the field too, although focus stands in it', async () => {
  const { user, router } = renderApp('/')
  await screen.findByText('4 of 4 reports')
  await user.type(screen.getByRole('searchbox'), 'f')
  await waitFor(() => expect(router.state.location.search).toBe('?q=f'))
  await act(() => router.navigate(-1))
  await waitFor(() => expect(screen.getByRole('searchbox')).toHaveValue(''))
  expect(screen.getByRole('searchbox')).toHaveFocus()
})
