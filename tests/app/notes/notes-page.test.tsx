import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { allNotes, putNotes, removeNotes } from '../../../src/app/device/notes/kept/notes-store.ts'
import type { ReadersNote } from '../../../src/news/readers/readers-note.ts'
import { reportText } from '../../../src/news/report/report-text.ts'
import { anchorAt } from '../../../src/news/report/text-anchor.ts'
import { aNote } from '../device/notes/a-note.ts'
import { madeUp } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

const report = madeUp.reports[0]
if (!report) throw new Error('nothing is made up')
const { article, sentences } = report
const whole = reportText(article)
const sentence = sentences.find(({ paragraph }) => paragraph === 1)?.text ?? ''
const words = sentence.split(' ').slice(1, 4).join(' ')
const start = whole.text.indexOf(words)
const anchor = anchorAt(whole.text, { start, end: start + words.length })
const noted = (changes: Partial<ReadersNote>) =>
  aNote({ report: article.id, headline: article.headline.text, anchor, ...changes })

const highlight = noted({ id: 'note-aaaaaaaaaa', text: '' })
const written = noted({ id: 'note-bbbbbbbbbb', text: 'Really?' })
const lost = noted({
  id: 'note-cccccccccc',
  text: '',
  anchor: anchorAt('Words that it had before.', { start: 0, end: 25 }),
})
const ofWhole = noted({ id: 'note-dddddddddd', anchor: null, text: 'Ask before quoting.' })
const gone = aNote({
  id: 'note-eeeeeeeeee',
  report: 'nothinglikeit',
  headline: 'A report that is gone',
  text: 'Kept.',
})

beforeEach(async () => {
  await removeNotes((await allNotes()).map(({ id }) => id))
})

const rows = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('listitem')
    .filter((item) => item.closest('ol'))

test('nothing noted yet is told, with how to begin', async () => {
  renderApp('/notes')
  await screen.findByRole('heading', { level: 2, name: 'You have noted nothing yet' })
  expect(document.title).toMatch(/^Your notes/)
})

test('notes stand below their report, in the order of its text, their words in the sentence', async () => {
  await putNotes([written, highlight, ofWhole])
  renderApp('/notes')
  const group = await screen.findByRole('region', { name: article.headline.text })
  const [first, second] = within(group).getAllByRole('listitem')
  expect(first).toHaveTextContent('whole report')
  expect(first).toHaveTextContent('Ask before quoting.')
  expect(second?.querySelector('mark')).toHaveTextContent(words)
  expect(second).toHaveTextContent(sentence)
  expect(within(group).getAllByRole('link', { name: '¶1: Show in the report' })[0]).toHaveAttribute(
    'href',
    expect.stringContaining(`#${highlight.id}`),
  )
})

test('what is found no more, and of a report that is here no more, is kept and told', async () => {
  await putNotes([lost, gone])
  renderApp('/notes')
  await screen.findByText('No longer found in the text. Its words were:')
  expect(screen.getByText('Words that it had before.')).toBeVisible()
  const missing = screen.getByRole('region', { name: 'A report that is gone' })
  expect(missing).toHaveTextContent('This report is not here any more.')
  expect(missing).toHaveTextContent('Kept.')
})

test('search, kind and report narrow the list and stand in the address', async () => {
  await putNotes([highlight, written, gone])
  const { user, router } = renderApp('/notes')
  await user.type(await screen.findByRole('searchbox', { name: 'Search your notes' }), 'REALLY')
  await waitFor(() => expect(rows()).toHaveLength(1))
  expect(router.state.location.search).toBe('?q=REALLY')
  await user.clear(screen.getByRole('searchbox'))
  await waitFor(() => expect(router.state.location.search).toBe(''))
  await user.click(screen.getByRole('button', { name: /^Highlights/ }))
  expect(router.state.location.search).toBe('?kind=highlight')
  await waitFor(() => expect(rows()).toHaveLength(1))
  await user.click(screen.getByRole('button', { name: /^A report that is gone/ }))
  await waitFor(() => expect(rows()).toHaveLength(0))
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  await waitFor(() => expect(rows()).toHaveLength(3))
})

test('a note is written to a highlight, changed, removed, and all of it undone', async () => {
  await putNotes([highlight])
  const { user } = renderApp('/notes')
  await user.click(await screen.findByRole('button', { name: `Add a note Note on “${words}”` }))
  await user.type(screen.getByRole('textbox', { name: `Note on “${words}”` }), 'Who says so?')
  await user.click(screen.getByRole('button', { name: 'Keep' }))
  expect(await screen.findByText('Who says so?', { selector: '.jot__note *, span' })).toBeVisible()
  expect((await allNotes())[0]).toMatchObject({ id: highlight.id, text: 'Who says so?' })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByRole('button', { name: /^Add a note/ })
  await user.click(screen.getByRole('button', { name: /^Remove Note/ }))
  await screen.findByRole('heading', { name: 'You have noted nothing yet' })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByRole('button', { name: /^Add a note/ })
})

test('all are removed in one step after asking once more, and that can be undone', async () => {
  await putNotes([highlight, written])
  const { user } = renderApp('/notes')
  await user.click(await screen.findByRole('button', { name: 'Remove all notes' }))
  await user.click(screen.getByRole('button', { name: 'Remove all for good' }))
  await screen.findByText('2 entries removed')
  expect(await allNotes()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByRole('region', { name: article.headline.text })
  expect(await allNotes()).toHaveLength(2)
})
