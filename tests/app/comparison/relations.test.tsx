import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import './scrolling.ts'
import type { Comparison, Difference, Link } from '../../../src/news/comparison/comparison.ts'
import { coast, harbour } from '../made-up.ts'
import { type LooseLink, makeComparison } from '../make-comparison.ts'
import { makeReport } from '../make-report.ts'
import { renderApp } from '../render-app.tsx'

beforeEach(() => window.history.replaceState(null, '', '/'))

const pair = `/compare/${harbour.article.id}/${coast.article.id}`

const trial = (name: string, body: string[], language = 'en') =>
  makeReport({ headline: `Verdict in ${name}`, publisher: name, language, body })
const gazette = trial('Gazette', [
  'The court found the mayor not guilty on Friday. He left through a side door.',
  'The trial cost 3 million crowns.',
])
const herald = trial('Herald', [
  'The mayor was found guilty of fraud. He did not speak to reporters.',
  'The trial cost 4 million crowns.',
])

function compareTrials(patch: (link: Link, index: number) => Partial<Link>) {
  const loose: LooseLink[] = [
    ['found the mayor not guilty', 'was found guilty', 'related', ['found']],
    ['The trial cost', 'The trial cost', 'reworded', ['The trial cost'], ['3 million', '4 million']],
    ['side door', 'did not speak', 'related', []],
  ]
  const made = makeComparison(gazette, herald, loose)
  const comparison = { ...made, links: made.links.map((link, at) => ({ ...link, ...patch(link, at) })) }
  const bundle = { reports: [gazette, herald], stories: [], comparisons: [comparison], problems: [] }
  return renderApp(`/compare/${gazette.article.id}/${herald.article.id}`, { bundle })
}

test('a contradiction is told before all else, and in its row', async () => {
  const { user } = compareTrials((_, at) => ({ contradicts: at === 0 }))
  const first = await screen.findByRole('region', { name: 'What differs' })
  const [told] = within(first).getAllByRole('listitem')
  expect(told).toHaveTextContent('The court found the mayor not guilty on Friday.')
  expect(told).toHaveTextContent('The mayor was found guilty of fraud.')
  expect(screen.getByText(/^No fact|^Both reports tell/, { selector: 'p' })).toHaveTextContent(
    'in 1 they contradict each other',
  )
  await user.click(
    within(told as HTMLElement).getByRole('button', {
      name: /^same matter, contradiction.*Gazette, paragraph 1; Herald, paragraph 1$/,
    }),
  )
  await user.click(await within(told as HTMLElement).findByRole('link', { name: 'Show in both texts' }))
  const number = await screen.findByRole('button', { expanded: true, name: /^Passage 1/ })
  const row = within(number.closest('li') as HTMLElement)
  expect(row.getAllByText('contradiction')[0]).toBeVisible()
  expect(await row.findByText('One of them states what the other denies.')).toBeVisible()
})

test('without a contradiction nothing is said of one', async () => {
  compareTrials(() => ({}))
  await screen.findByRole('region', { name: 'What differs' })
  expect(screen.queryByText(/contradict(?!ion\.)/)).toBeNull()
})

test('what both say otherwise stands before what one of them adds', async () => {
  const addition: Difference = { kind: 'time', a: null, b: [0, 3], clash: false }
  const { user } = compareTrials(({ differences }, at) =>
    at === 1
      ? {
          differences: [
            addition,
            ...differences.map((one) => ({ ...one, kind: 'figure', clash: true }) as const),
          ],
        }
      : {},
  )
  const number = await screen.findByRole('button', { name: /^Passage 3/ })
  await user.click(number)
  const row = within(number.closest('li') as HTMLElement)
  await row.findByText('Told differently')
  expect(row.getAllByText(/^(Figure|Time)$/).map(({ textContent }) => textContent)).toEqual([
    'Figure',
    'Time',
  ])
  expect(row.getByText('not found in this sentence')).toBeVisible()
  expect(row.queryByText(/^No d/)).toBeNull()
})

test('where nothing was found to differ the page says among what; word for word it says more', async () => {
  const { user } = renderApp(pair)
  const same = await screen.findByRole('button', { name: /^Passage 1/ })
  const other = screen.getByRole('button', { name: /^Passage 2/ })
  const row = (of: HTMLElement) => within(of.closest('li') as HTMLElement)
  await user.click(same)
  expect(await row(same).findByText(/^No detail differs: the sentences are the same/)).toBeVisible()
  await user.click(other)
  expect(
    await row(other).findByText('No difference found in figures, times, names or negation.'),
  ).toBeVisible()
})

test('what only a language model found is told as such, in place of tied words', async () => {
  const { user } = compareTrials((_, at) => ({ by: at === 2 ? 'meaning' : 'words' }))
  const number = await screen.findByRole('button', { name: /^Passage 2/ })
  await user.click(number)
  const row = within(number.closest('li') as HTMLElement)
  await user.click(await row.findByText('Why these may belong together'))
  expect(
    await row.findByText('Near in meaning, found by a language model; no words in common.'),
  ).toBeVisible()
  expect(row.queryByText(/No single words tie them/)).toBeNull()
})

test('how it was compared is told once', async () => {
  renderApp(pair)
  await screen.findByRole('region', { name: 'Sources' })
  expect(screen.getAllByText(/Compared by words/)).toHaveLength(1)
})

test('two reports that were not compared stand beside each other, and nothing is counted of them', async () => {
  const german = trial('Zeitung', ['Das Gericht sprach den Bürgermeister am Freitag frei.'], 'de')
  const comparison: Comparison = {
    ...makeComparison(gazette, german, []),
    ...{ method: 'none', unmatchedA: [], unmatchedB: [] },
    notes: [{ id: 'no-shared-language', values: { a: 'en', b: 'de' } }],
  }
  const bundle = { reports: [gazette, german], stories: [], comparisons: [comparison], problems: [] }
  renderApp(`/compare/${gazette.article.id}/${german.article.id}`, { bundle })
  expect(
    await screen.findByRole('heading', { name: 'Not compared: the reports are in different languages' }),
  ).toBeVisible()
  expect(screen.getByText(/different languages \(English, German\)/)).toBeVisible()
  const text = await screen.findByRole('region', { name: 'Zeitung' })
  expect(text).toHaveTextContent('Das Gericht sprach den Bürgermeister am Freitag frei.')
  await screen.findByRole('region', { name: 'People and places' })
  expect(screen.queryByText(/no match found|Same fact/i)).toBeNull()
  expect(screen.queryByRole('region', { name: 'Quotations' })).toBeNull()
})

test('a sentence of two facts is listed with both, in rows and in the texts', async () => {
  const one = trial('Courier', ['Three people were hurt and the ferries stopped. A fourth was hurt later.'])
  const other = trial('Tribune', ['Three were hurt in all.', 'No ferry left after noon.'])
  const made = makeComparison(one, other, [
    ['Three people', 'Three were hurt', 'reworded', ['Three']],
    ['Three people', 'No ferry', 'reworded', []],
  ])
  const bundle = { reports: [one, other], stories: [], comparisons: [made], problems: [] }
  const address = `/compare/${one.article.id}/${other.article.id}`
  const { router, user } = renderApp(address, { bundle })
  const again = await screen.findAllByText(/^also in passage/)
  expect(again.map(({ textContent }) => textContent)).toEqual(['also in passage 2', 'also in passage 1'])
  expect(within(again[1] as HTMLElement).getByRole('link', { name: /^Passage 1\./ })).toBeVisible()
  await user.click(screen.getAllByRole('button', { name: 'In article order' })[0] as HTMLElement)
  expect(router.state.location.search).toContain('mode=order')
  const text = within(await screen.findByRole('region', { name: 'Courier' }))
  const tags = text.getAllByRole('button', { name: /^Passage/ })
  expect(tags.map(({ textContent }) => textContent)).toEqual(['1', '2'])
  await user.click(tags[1] as HTMLElement)
  expect(tags.map((tag) => tag.getAttribute('aria-pressed'))).toEqual(['false', 'true'])
})
