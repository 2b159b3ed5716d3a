import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sameWords } from '../../../../src/app/story/boards/same-words.ts'
import { type Boards, noBoards, type Passage } from '../../../../src/news/event/fact.ts'
import { makeReport } from '../../make-report.ts'
import { renderApp } from '../../render-app.tsx'
import { story } from '../made-up-story.ts'

test('boards tell how each report names them, with what only one says, and whom it quotes', async () => {
  const word = (report: number, text: string, shared: boolean, count = 1) => ({
    report,
    text,
    shared,
    count,
    at: 0,
  })
  const boards: Boards = {
    differing: [],
    shared: [],
    sources: [
      { kind: 'source', who: 'It rained.', words: [word(0, 'the mayor said', true), word(2, '', true)] },
    ],
    names: [
      { kind: 'person', who: 'Ida Lund', words: [word(0, 'Ida Lund', false), word(1, 'Lund', true, 3)] },
    ],
    quoted: [{ kind: 'quotation', who: null, words: [word(1, '“It took one night,”', false)] }],
  }
  renderApp('/stories/ostby', {
    bundle: { ...story, facts: new Map([['ostby', { facts: null, apart: [[], [], []], boards }]]) },
  })
  const names = within(await screen.findByRole('region', { name: 'How each names them' }))
  expect(names.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    'AIda Lund , found in this report alone',
    'BLund ×3',
  ])
  expect(names.getByRole('link', { name: 'Lund' })).toHaveAttribute(
    'href',
    expect.stringMatching(/broken-pump.*#s1$/),
  )
  const sources = within(screen.getByRole('region', { name: 'Who says it' }))
  expect(sources.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'the mayor said',
    'no source found',
  ])
  const quoted = within(screen.getByRole('region', { name: 'Who is quoted' }))
  expect(quoted.getByRole('rowheader')).toHaveTextContent('Speaker not stated')
})

test('what each report leads with stands once, with where the others tell it', async () => {
  renderApp('/stories/ostby', { bundle: story })
  const leads = within(await screen.findByRole('region', { name: 'What each leads with' }))
  const [, row, ...more] = leads.getAllByRole('row')
  expect(more).toEqual([])
  expect(within(row as HTMLElement).getByRole('rowheader')).toHaveTextContent(
    'leads in Hill News, The Plain (B) and The Plain (C)',
  )
  expect(within(row as HTMLElement).getAllByRole('link')).toHaveLength(3)
})

test('shared text: how much of each report, in which, and what one has besides', async () => {
  const twelve = 'the quarry at Ostby filled with water in one night and nobody was hurt'
  const told = [`Police say ${twelve}.`, `Overnight ${twelve}.`, 'A lake lies there.'].map((text, n) =>
    makeReport({ headline: `Report ${n}`, publisher: `Paper ${n}`, body: [text, 'A pump had failed.'] }),
  )
  const at = (report: number, start: number): Passage[number] => ({
    ...{ report, words: 14 },
    from: [0, start],
    to: [0, start + twelve.length],
  })
  const boards = { ...noBoards(), shared: [[at(0, 11), at(1, 10)]] }
  const articles = told.map(({ article }) => article.id)
  renderApp('/stories/weir', {
    bundle: {
      ...story,
      reports: [...story.reports, ...told],
      stories: [...story.stories, { id: 'weir', articles, evidence: [], copies: [] }],
      facts: new Map([['weir', { facts: null, apart: [[], [], []], boards }]]),
    },
  })
  const shared = within(await screen.findByRole('region', { name: 'Shared text' }))
  const [bands, passages] = shared.getAllByRole('list')
  expect(
    within(bands as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['A Paper 014 of 20 words', 'B Paper 114 of 19 words', 'C Paper 2none found'])
  expect(within(passages as HTMLElement).getByText(twelve)).toBeVisible()
  expect(shared.getByText('What Paper 0 has besides: 1 sentence')).toBeVisible()
})

test.each([
  ['“We start at once, come what may.”', ['“We start at once”'], 'We start at once'],
  ['“six weeks”', ['“It takes six weeks or more”'], 'six weeks'],
  ['“too late”', ['“We start at once”', '“never”'], ''],
  ['“too late”', [], ''],
])('of %s the words that another quotes too are marked', (text, others, marked) => {
  expect(text.slice(...sameWords(text, others))).toBe(marked)
})
