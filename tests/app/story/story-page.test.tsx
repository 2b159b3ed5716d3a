import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Fact } from '../../../src/news/event/fact.ts'
import { renderApp } from '../render-app.tsx'
import { story } from './made-up-story.ts'

const open = (query = '') => renderApp(`/stories/ostby${query}`, { bundle: story })

const theMatrix = { name: 'What each report tells' }
const matrix = () => within(screen.getByRole('region', theMatrix))
const rowsShown = () =>
  matrix()
    .getAllByRole('rowheader')
    .map((row) => row.querySelector('.fact__sentence')?.textContent)
const rowOf = (text: RegExp) => matrix().getByRole('row', { name: text })

test('the page tells how many facts all, some and one of the reports tell', async () => {
  open()
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    '4 facts: 1 told by all 3 reports, 0 by some, 3 found in one alone.',
  )
  const reports = within(screen.getByRole('list', { name: 'The reports' }))
  expect(reports.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Quarry at Ostby floods overnight',
    'Broken pump drowns quarry',
    'A lake where stone was cut',
  ])
})

test('a story is found by any report in it, with the view that is asked for', async () => {
  const [, pump] = story.stories.at(-1)?.articles ?? []
  const { router } = renderApp(`/stories/${pump}?show=one`, { bundle: story })
  await screen.findByRole('region', theMatrix)
  expect(router.state.location).toMatchObject({ pathname: '/stories/ostby', search: '?show=one' })
})

test('a row tells for each report where it stands, and what relation it has', async () => {
  open()
  await screen.findByRole('region', theMatrix)
  const cells = within(rowOf(/A pump had failed/)).getAllByRole('cell')
  const [hill, plain, none] = cells
  expect(hill).toHaveAccessibleName('Hill News, paragraph 2, shown here')
  expect(plain).toHaveAccessibleName('The Plain (B), paragraph 1, same matter')
  expect(none).toHaveTextContent('no match found')
})

test('facts come by how many tell them, those of one report under its name', async () => {
  open()
  await screen.findByRole('region', theMatrix)
  const groups = screen
    .getAllByRole('columnheader')
    .flatMap((head) => head.querySelector('.facts__name')?.textContent ?? [])
  expect(groups).toEqual(['Told by all 3', 'Found in Hill News alone', 'Found in The Plain (B) alone'])
  expect(rowsShown()).toEqual([
    'Water filled the quarry at Ostby within six hours.',
    'Nobody was working there.',
    'A pump had failed.',
    '“It took one night,” said the owner.',
  ])
})

test('filters tell what they would show, and stand in the address', async () => {
  const { user, router } = open()
  await user.click(await screen.findByRole('button', { name: 'one alone 3' }))
  expect(rowsShown()).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: 'Quotations 1' }))
  expect(rowsShown()).toEqual(['“It took one night,” said the owner.'])
  expect(router.state.location.search).toBe('?show=one&with=quotations')
  await user.click(screen.getByRole('button', { name: 'all 0' }))
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(rowsShown()).toHaveLength(4)
})

test('in the order of one report its own wordings stand first, and what it does not tell comes after', async () => {
  open('?sort=B')
  await screen.findByRole('region', theMatrix)
  expect(rowsShown().slice(0, 2)).toEqual([
    'The Ostby quarry is under water.',
    '“It took one night,” said the owner.',
  ])
  expect(screen.getByText('Not found in The Plain (B)')).toBeVisible()
})

test('a row opens in place with all wordings, a cell with its own; Escape closes it', async () => {
  const { user, router } = open()
  await screen.findByRole('region', theMatrix)
  const row = rowOf(/Water filled/)
  const opener = within(row).getByRole('button', { name: 'All wordings' })
  await user.click(opener)
  expect(opener).toHaveAttribute('aria-expanded', 'true')
  expect(router.state.location.search).toBe('?pin=1')
  const wordings = () => document.querySelectorAll('.wording')
  expect(wordings()).toHaveLength(3)
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}')
  expect(router.state.location.search).toBe('?pin=1C')
  expect([...wordings()].map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Overnight the quarry at Ostby became a lake.'),
  ])
  await user.keyboard('{Escape}')
  expect(router.state.location.search).toBe('')
})

test('any two reports are ticked to be compared; a third takes the place of the second', async () => {
  const { user, router } = open()
  await user.click(await screen.findByRole('checkbox', { name: 'Choose The Plain (C) to compare' }))
  expect(screen.getByText('Choose a second report')).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Choose Hill News to compare' }))
  await user.click(screen.getByRole('checkbox', { name: 'Choose The Plain (B) to compare' }))
  expect(router.state.location.search).toBe('?pick=A%2CB')
  const link = within(screen.getByRole('region', { name: 'Chosen to compare' })).getByRole('link', {
    name: 'Compare',
  })
  expect(link).toHaveAttribute('href', '/compare/quarry-at-ostby-floods-overnight/broken-pump-drowns-quarry')
})

test('an unknown story is not found; one without facts tells why and shows its reports', async () => {
  renderApp('/stories/none', { bundle: story })
  expect(await screen.findByText(/not here|There is no/i)).toBeVisible()
})

test('a story of more reports than are gathered says so', async () => {
  renderApp('/stories/ostby', { bundle: { ...story, facts: new Map() } })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('is gathered for up to 20')
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getAllByRole('checkbox')).toHaveLength(3)
})

test('the list leads from a story of three to its page, from one of two to the comparison', async () => {
  renderApp('/', { bundle: story })
  const link = await screen.findByRole('link', { name: 'All 3 reports, fact by fact' })
  expect(link).toHaveAttribute('href', '/stories/ostby')
  expect(screen.getByText('4 facts: 1 told by all 3 reports, 0 by some, 3 found in one alone.')).toBeVisible()
  expect(screen.getByRole('link', { name: /^Compare Compare/ })).toHaveAttribute(
    'href',
    expect.stringMatching('/compare/'),
  )
})

test('a story that the editor put together says so, here and in the list', async () => {
  const stories = story.stories.map((one) => ({ ...one, editor: true as const }))
  renderApp('/stories/ostby', { bundle: { ...story, stories } })
  expect(await screen.findByText('put together by the editor')).toBeVisible()
})

test('a report leads to its whole event where that has a page', async () => {
  renderApp('/articles/broken-pump-drowns-quarry', { bundle: story })
  const link = await screen.findByRole('link', { name: 'All 3 reports, fact by fact' })
  expect(link).toHaveAttribute('href', '/stories/ostby')
})

test('a report in another language is named as not compared, and the matrix is of the others', async () => {
  const found = story.facts?.get('ostby')
  const facts = (found?.facts ?? []).map((fact) => fact.filter(([report]) => report !== 2))
  renderApp('/stories/ostby', {
    bundle: { ...story, facts: new Map([['ostby', { facts, apart: [[2], [2], [0, 1]] }]]) },
  })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('1 told by all 2 reports')
  expect(screen.getAllByText(/^not compared/)).toHaveLength(1)
  expect(within(rowOf(/Water filled/)).getAllByRole('cell')).toHaveLength(2)
})

test('a denial is named as that', async () => {
  const facts: Fact[] = [
    [
      [0, 1, 1],
      [1, 1, -1],
    ],
  ]
  renderApp('/stories/ostby', {
    bundle: { ...story, facts: new Map([['ostby', { facts, apart: [[], [], []] }]]) },
  })
  await screen.findByRole('region', theMatrix)
  const [, denies] = within(rowOf(/Nobody was working/)).getAllByRole('cell')
  expect(denies).toHaveAccessibleName('The Plain (B), paragraph 1, contradiction')
})

test('a wording is copied as a quotation with its source', async () => {
  const { user } = renderApp('/stories/ostby?pin=1', { bundle: story })
  await user.click(
    (
      await screen.findAllByRole('button', { name: 'Copy as quotation with source: Hill News' })
    )[0] as HTMLElement,
  )
  expect(await screen.findByText('Copied: the quotation with its source')).toBeVisible()
  expect(await navigator.clipboard.readText()).toMatch(
    /^“Water filled the quarry .* six hours\.” \(Hill News, “Quarry at Ostby floods overnight”, .*, paragraph 1\)$/,
  )
})
