import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { PairToCompare } from '../../../src/app/device/comparing/comparison-worker.ts'
import { compareReports } from '../../../src/pipeline/compare/compare-reports.ts'
import './scrolling.ts'
import { coast, harbour, madeUp, mill, regatta } from '../made-up.ts'
import { makeComparison } from '../make-comparison.ts'
import { renderApp } from '../render-app.tsx'

afterEach(() => vi.unstubAllGlobals())

/** A worker that answers as the real one does, in this thread. */
class WorkerHere extends EventTarget {
  onmessage: ((event: { data: unknown }) => void) | null = null
  postMessage({ reports, vectors }: PairToCompare) {
    queueMicrotask(() => {
      this.onmessage?.({ data: { step: 'comparing' } })
      this.onmessage?.({
        data: {
          step: 'done',
          comparison: compareReports(...reports, new Map(vectors.map((of) => [of.id, of]))),
        },
      })
    })
  }
  terminate() {}
}

test('a pair of one event is one click away', async () => {
  const { user, router } = renderApp('/compare')
  await user.click(await screen.findByRole('link', { name: / with / }))
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/compare\/.+\/.+/))
})

test('a pair says of what both speak only where something was found', async () => {
  const certain = makeComparison(harbour, coast, [
    ['The ferry Marigold ran', 'The ferry Marigold ran', 'near-verbatim', ['ferry Marigold']],
  ])
  renderApp('/compare', { bundle: { ...madeUp, comparisons: [certain] } })
  const pair = (await screen.findByRole('link', { name: / with / })).closest('li')
  expect(pair).toHaveTextContent(/1 fact in both$/)
})

test('any two reports can be chosen; the build not having paired them, they are compared here and the page says so', async () => {
  vi.stubGlobal('Worker', WorkerHere)
  const { user, router } = renderApp('/compare')
  const go = await screen.findByRole('button', { name: 'Compare' })
  expect(go).toBeDisabled()
  await user.click(screen.getByRole('radio', { name: `Left: ${mill.article.headline.text}` }))
  await user.click(screen.getByRole('radio', { name: `Right: ${regatta.article.headline.text}` }))
  await user.click(go)
  expect(await screen.findByText(/they may not tell of one event/)).toBeVisible()
  expect(router.state.location.pathname).toBe(`/compare/${mill.article.id}/${regatta.article.id}`)
  expect(await screen.findByText(/were compared just now/)).toBeVisible()
  expect(screen.getByText(/that both reports tell/)).toHaveTextContent(
    /For \d sentences? of Tove Dahl and \d of NNA no match was found/,
  )
})

test('a report is on one side only', async () => {
  const { user } = renderApp('/compare')
  const pick = (side: string) =>
    screen.findByRole('radio', { name: `${side}: ${mill.article.headline.text}` })
  await user.click(await pick('Left'))
  await user.click(await pick('Right'))
  expect(await pick('Left')).not.toBeChecked()
  expect(await pick('Right')).toBeChecked()
})

test('reports are found by words of headline and source', async () => {
  const { user } = renderApp('/compare')
  await user.type(await screen.findByRole('searchbox', { name: 'Find a report' }), 'norrvik')
  expect(screen.getAllByRole('radio')).toHaveLength(4)
  expect(screen.getByText('2 of 4 reports')).toBeVisible()
  await user.type(screen.getByRole('searchbox'), ' nowhere')
  expect(screen.getByText(/No report has these words/)).toBeVisible()
})

test('a worker that fails is told of, and can be tried again', async () => {
  vi.stubGlobal(
    'Worker',
    class extends WorkerHere {
      onerror: ((event: { message: string }) => void) | null = null
      override postMessage() {
        queueMicrotask(() => this.onerror?.({ message: 'out of memory' }))
      }
    },
  )
  renderApp(`/compare/${mill.article.id}/${regatta.article.id}`)
  expect(await screen.findByRole('heading', { name: /could not be compared/ })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('the two reports on the page are no choice, also once all reports are known', async () => {
  const { user } = renderApp('/compare')
  await user.type(await screen.findByRole('searchbox', { name: 'Find a report' }), 'a')
  await user.click(screen.getByRole('link', { name: / with / }))
  const [change] = await screen.findAllByRole('button', { name: /^Change report A/ })
  await user.click(change as HTMLElement)
  const dialog = await screen.findByRole('dialog', { name: 'Another report on the left' })
  const choices = await within(dialog).findAllByRole('link')
  expect(choices.map((choice) => choice.textContent)).toEqual([
    expect.stringContaining(mill.article.headline.text),
    expect.stringContaining(regatta.article.headline.text),
  ])
})

test('either side is changed in place', async () => {
  const { user, router } = renderApp(`/compare/${harbour.article.id}/${coast.article.id}`)
  vi.stubGlobal('Worker', WorkerHere)
  // One with the columns' labels and one for a narrow page, of which a style sheet shows one.
  const [change] = await screen.findAllByRole('button', { name: 'Change report B, now Coast Radio' })
  await user.click(change as HTMLElement)
  const dialog = await screen.findByRole('dialog', { name: 'Another report on the right' })
  await user.click(await within(dialog).findByRole('link', { name: new RegExp(mill.article.headline.text) }))
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`/compare/${harbour.article.id}/${mill.article.id}`),
  )
})
