import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Topic } from '../../../src/news/report/topic.ts'
import { harbour, mill } from '../made-up.ts'
import { spansOf } from '../make-report.ts'
import { renderApp } from '../render-app.tsx'
import { scrolledTo } from './scrolled-to.ts'

const address = `/articles/${harbour.article.id}`

test('the source text shows every line with text to the letter, and what became of it', async () => {
  renderApp(`${address}?view=source`)
  const table = await screen.findByRole('table')
  const rows = within(table).getAllByRole('row').slice(1)
  const lines = harbour.article.lines.filter(({ text }) => text.trim() !== '')
  expect(rows).toHaveLength(lines.length)
  lines.forEach(({ text, line }, index) => {
    const cells = [...(rows[index]?.children ?? [])].map((cell) => cell.textContent)
    expect([cells[0], cells[2]]).toEqual([String(line), text])
  })
  expect(within(table).getByText(/label with nothing after it/)).toBeVisible()
  expect(screen.getByText(/^\d+ lines, \d+ with text: \d+ kept, \d+ set aside, \d+ left out$/)).toBeVisible()
})

test('a line leads to its paragraph, and the paragraph’s menu back to its line', async () => {
  const { user, router } = renderApp(`${address}?view=source`)
  await user.click(await screen.findByRole('link', { name: 'paragraph ¶3' }))
  expect(router.state.location).toMatchObject({ search: '', hash: '#p3' })
  expect(document.activeElement?.id).toBe('p3')

  await user.click(screen.getByRole('button', { name: 'Paragraph 3: links and more' }))
  await user.click(await screen.findByRole('link', { name: /^In the source text, line/ }))
  const line = harbour.article.body[3]?.lines[0]
  await screen.findByRole('table')
  expect(router.state.location).toMatchObject({ search: '?view=source', hash: `#line-${line}` })
  await waitFor(() => expect(scrolledTo.at(-1)).toBe(`line-${line}`))
})

test('a very long file is shown in parts, and from a part to the line that is asked for', async () => {
  const lines = Array.from({ length: 850 }, (_, index) => ({
    ...{ line: index + 1, text: `Line ${index + 1}`, disposition: 'left-out' as const, uses: [] },
    reason: 'furniture' as const,
  }))
  const long = { ...mill, article: { ...mill.article, lines } }
  const { user } = renderApp(`/articles/${mill.article.id}?view=source`, {
    bundle: { reports: [long], stories: [], comparisons: [], problems: [] },
  })
  const more = await screen.findByRole('button', { name: 'Show 400 more lines' })
  expect(document.getElementById('line-401')).toBeNull()
  await user.click(more)
  expect(document.getElementById('line-800')).not.toBeNull()
  expect(screen.getByRole('button', { name: 'Show 50 more lines' })).toBeVisible()
})

function topical(): typeof harbour {
  const shared = { top: '03000000', score: 0.7, shown: true }
  const topics: Topic[] = [
    { ...shared, code: '03000000', label: 'disaster', ancestors: [], impliedBy: '20000160', evidence: [] },
    {
      ...shared,
      ...{ code: '20000160', label: 'transport accident', ancestors: ['03000000'], impliedBy: null },
      evidence: [{ term: 'run aground', weight: 1, spans: spansOf('ran aground', harbour.sentences) }],
    },
  ]
  return { ...harbour, topics }
}

test('a topic tells its way down and the words of the text behind it, and marks them when asked', async () => {
  const { user } = renderApp(address, {
    bundle: { reports: [topical()], stories: [], comparisons: [], problems: [] },
  })
  const table = await screen.findByRole('table', { name: 'Topics, and the words behind them' })
  const [, row, ...others] = within(table).getAllByRole('row')
  expect(others).toHaveLength(0)
  expect(row).toHaveTextContent(/^disaster › transport accidentran aground\s¶1Mark in the text$/)
  expect(document.querySelector('mark')).toBeNull()
  const mark = within(table).getByRole('button', {
    name: 'Mark in the text the words behind transport accident',
  })
  await user.click(mark)
  expect(document.querySelector('mark')).toHaveTextContent(/^ran aground$/)
  await user.click(mark)
  expect(document.querySelector('mark')).toBeNull()
})

test('a topic that the editor states is told as that; where no word speaks for it there is none to mark', async () => {
  const weather = { code: '17000000', label: 'weather', top: '17000000', ancestors: [], score: 1 }
  const stated: Topic = { ...weather, shown: true, impliedBy: null, by: 'editor', evidence: [] }
  renderApp(`/articles/${mill.article.id}`, {
    bundle: { reports: [{ ...mill, topics: [stated] }], stories: [], comparisons: [], problems: [] },
  })
  const table = await screen.findByRole('table', { name: 'Topics, and the words behind them' })
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent(/^weatherStated by the editor\.$/)
})

test('a report without a topic says so', async () => {
  const bare = { ...mill, topics: [] }
  renderApp(`/articles/${mill.article.id}`, {
    bundle: { reports: [bare], stories: [], comparisons: [], problems: [] },
  })
  expect(await screen.findByText('No topic was found in this text.')).toBeVisible()
})
