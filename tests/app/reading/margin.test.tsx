import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Comparison } from '../../../src/news/comparison/comparison.ts'
import { coast, harbour, madeUp } from '../made-up.ts'
import { makeComparison } from '../make-comparison.ts'
import { makeReport } from '../make-report.ts'
import { renderApp } from '../render-app.tsx'
import { scrolledTo } from './scrolled-to.ts'

const address = `/articles/${harbour.article.id}`
const pair = `/compare/${coast.article.id}/${harbour.article.id}`

test('the margin marks what the other report also has, in the order of this one', async () => {
  renderApp(address)
  await screen.findAllByRole('button', { name: /in Coast Radio$/ })
  expect(screen.getAllByRole('button', { name: /^Passage \d/ }).map((mark) => mark.ariaLabel)).toEqual([
    'Passage 1: the same fact, almost the same words, in Coast Radio',
    'Passage 2: the same fact, other words, in Coast Radio',
    'Passage 3: the same matter in Coast Radio',
  ])
})

test('a mark opens its counterpart to the letter, with the way to the pair, and closes it again', async () => {
  const { user, router } = renderApp(address)
  const mark = await screen.findByRole('button', { name: /^Passage 2:/ })
  await user.click(mark)
  expect(mark).toHaveAttribute('aria-expanded', 'true')
  const note = screen.getByRole('region', { name: 'Passage 2 in Coast Radio' })
  const sentence = coast.sentences.find(({ text }) => text.startsWith('Within two hours'))
  expect(within(note).getByRole('blockquote')).toHaveTextContent(sentence?.text ?? '')
  expect(within(note).getByText('Coast Radio, ¶1')).toBeVisible()
  const pin = new URLSearchParams(router.state.location.search).get('pin')
  expect(pin).toMatch(/^\d+-\d+$/)
  expect(within(note).getByRole('link', { name: 'Open in Compare' })).toHaveAttribute(
    'href',
    `${pair}?pin=${pin}`,
  )
  await user.click(within(note).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('region', { name: /^Passage/ })).not.toBeInTheDocument()
  expect(router.state.location.search).toBe('')
})

test('the address of an open pair opens it and brings it into view', async () => {
  const left = coast.sentences.findIndex(({ text }) => text.startsWith('Within two hours'))
  const right = harbour.sentences.findIndex(({ text }) => text.startsWith('Fishing boats'))
  renderApp(`${address}?pin=${left}-${right}`)
  expect(await screen.findByRole('region', { name: 'Passage 2 in Coast Radio' })).toBeVisible()
  await waitFor(() => expect(scrolledTo.at(-1)).toBe(`s${right}`))
})

test('the report is there to be read when the comparison does not arrive, and it can be asked for again', async () => {
  let failing = true
  const { user } = renderApp(address, {
    answer: (file) =>
      failing && file.startsWith('comparisons/') ? new Response('', { status: 500 }) : undefined,
  })
  expect(await screen.findByRole('heading', { level: 1, name: harbour.article.headline.text })).toBeVisible()
  const alert = await screen.findByRole('alert')
  failing = false
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('button', { name: /^Passage 1:/ })).toBeVisible()
})

test('the headline of a further report stands there in its own language', async () => {
  const third = makeReport({
    ...{ headline: 'Fähre vor Lindholm auf Grund', language: 'de', publisher: 'Inselbote' },
    body: ['Die Fähre Marigold lief am Dienstag vor Lindholm auf Grund.'],
  })
  const [story] = madeUp.stories
  const stories = story ? [{ ...story, articles: [...story.articles, third.article.id] }] : []
  renderApp(`/articles/${harbour.article.id}`, {
    bundle: { ...madeUp, reports: [...madeUp.reports, third], stories },
  })
  expect(await screen.findByRole('link', { name: third.article.headline.text })).toHaveAttribute('lang', 'de')
})

test('a sentence of two facts has a mark with both, and a note that tells them', async () => {
  const two = makeComparison(harbour, coast, [
    ['Fishing boats', 'local boats', 'reworded', ['two hours']],
    ['Fishing boats', 'The ferry Marigold ran', 'reworded', []],
  ])
  const { user } = renderApp(address, { bundle: { ...madeUp, comparisons: [two] } })
  const mark = await screen.findByRole('button', { name: /^Passage 1: .+; Passage 2: .+ in Coast Radio$/ })
  expect(mark.dataset.number).toBe('1\n2')
  await user.click(mark)
  const note = await screen.findByRole('region', { name: 'Passage 1 in Coast Radio' })
  expect(within(note).getAllByRole('blockquote')).toHaveLength(2)
  await user.click(mark)
  expect(screen.queryByRole('region', { name: /^Passage/ })).toBeNull()
})

test('a pair that was not compared says so, and has no marks', async () => {
  const none: Comparison = {
    ...{ ...makeComparison(harbour, coast, []), method: 'none' },
    ...{ unmatchedA: [], unmatchedB: [], notes: [] },
  }
  renderApp(address, { bundle: { ...madeUp, comparisons: [none] } })
  const rail = within(await screen.findByRole('complementary', { name: 'The other reports' }))
  expect(rail.getByText('Not compared')).toBeVisible()
  expect(screen.queryByText(/no match|facts? in both/i)).toBeNull()
})
