import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import './scrolling.ts'
import { allCorrections } from '../../../src/app/device/corrections/corrections-store.ts'
import { removeAll } from '../../../src/app/device/own/store/own-store.ts'
import type { Statement } from '../../../src/news/comparison/comparison.ts'
import type { Corrector } from '../../../src/news/readers/correctors.ts'
import { correctComparison } from '../../../src/pipeline/compare/corrections/correct-comparison.ts'
import { coast, harbour, madeUp } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

beforeEach(async () => {
  window.history.replaceState(null, '', '/')
  await removeAll()
})

const pair = `/compare/${harbour.article.id}/${coast.article.id}`
const [found] = madeUp.comparisons
if (!found) throw new Error('nothing is made up')
const reports = found.left === harbour.article.id ? { a: harbour, b: coast } : { a: coast, b: harbour }
const [first] = found.links
const [ownA, ownB] = [found.unmatchedA[0] ?? 0, found.unmatchedB[0] ?? 0]

/** The made-up site, its pair corrected. */
function corrected(by: Corrector, ...statements: Statement[]) {
  const comparison = correctComparison(found as NonNullable<typeof found>, reports, { statements, by })
  return { ...madeUp, comparisons: madeUp.comparisons.map((one) => (one === found ? comparison : one)) }
}
const refused: Statement = { a: first?.a ?? 0, b: first?.b ?? 0, relation: null }
const stated: Statement = { a: ownA, b: ownB, relation: 'reworded' }

test('what the editor states is counted, listed with what had been found, and is not the reader’s to undo', async () => {
  renderApp(pair, { bundle: corrected('editor', refused, stated) })
  const count = await screen.findByRole('link', {
    name: 'Corrected by the editor: 1 match taken out and 1 match stated.',
  })
  expect(count).toHaveAttribute('href', '#corrections')
  const list = within(await screen.findByRole('region', { name: 'Corrections' }))
  const [one, other] = list.getAllByRole('listitem')
  const texts = [one, other].map((item) => item?.textContent)
  expect(texts.join()).toContain('The editor marked this match as wrong. It does not count.')
  expect(texts.join()).toContain('Stated by the editor. The program had found no match.')
  for (const [side, sentence] of [
    ['a', refused.a],
    ['b', refused.b],
  ] as const)
    expect(texts.join()).toContain(reports[side].sentences[sentence]?.text)
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()
  expect(list.queryByRole('button', { name: 'Corrections as a file' })).toBeNull()
})

test('the rows of both sentences say that a match was taken out; nobody’s corrections, no word of them', async () => {
  renderApp(pair, { bundle: corrected('reader', refused) })
  const texts = within(await screen.findByRole('region', { name: /^Both texts/ }))
  const notes = await texts.findAllByText('You marked this match as wrong. It no longer counts.')
  // In the row of either sentence, and in the list below.
  expect(notes.length).toBeGreaterThanOrEqual(3)
  expect(screen.getByRole('link', { name: 'Corrected by you: 1 match taken out.' })).toBeVisible()
})

test('a comparison that nobody has corrected has no word of it', async () => {
  renderApp(pair)
  await screen.findByRole('region', { name: /^Both texts/ })
  expect(screen.queryByRole('region', { name: 'Corrections' })).toBeNull()
  expect(screen.queryByText(/^Corrected by/)).toBeNull()
})

test('“This match is wrong” is kept by both quotations', async () => {
  const { user } = renderApp(`${pair}?pin=1-1`)
  const number = await screen.findByRole('button', { name: /^Passage 1\./ })
  await user.click(number)
  await user.click((await screen.findAllByRole('button', { name: 'This match is wrong' }))[0] as HTMLElement)
  await screen.findByText('Marked as wrong: this match no longer counts')
  const [kept, ...more] = await allCorrections()
  expect(more).toEqual([])
  expect(kept).toMatchObject({ relation: 'none' })
  const quotes = [kept?.a, kept?.b].map((side) => [side?.report, side?.file])
  expect(quotes).toEqual([reports.a, reports.b].map(({ article }) => [article.id, article.files[0]]))
})

test('two sentences are chosen and stated to tell the same', async () => {
  const { user } = renderApp(pair)
  const alone = within(await screen.findByRole('region', { name: /Harbour Gazette alone/ }))
  alone.getAllByRole('button')[0]?.focus()
  await user.keyboard('{Enter}')
  await user.click((await alone.findAllByRole('button', { name: /^Tells the same as/ }))[0] as HTMLElement)
  const dialog = await screen.findByRole('dialog', { name: 'These two tell the same' })
  const theirs = within(within(dialog).getByRole('group', { name: /Sentence of Coast Radio/ }))
  await user.click(theirs.getAllByRole('radio')[1] as HTMLElement)
  await user.click(within(dialog).getByRole('radio', { name: 'same matter' }))
  await user.click(within(dialog).getByRole('button', { name: 'State it' }))
  await screen.findByText('Stated: these two belong together')
  await waitFor(async () => expect(await allCorrections()).toMatchObject([{ relation: 'related' }]))
})

test('where the device keeps nothing it says so', async () => {
  const { user } = renderApp(`${pair}?pin=1-1`)
  const number = await screen.findByRole('button', { name: /^Passage 1\./ })
  await user.click(number)
  const wrong = await screen.findAllByRole('button', { name: 'This match is wrong' })
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  try {
    await user.click(wrong[0] as HTMLElement)
    await screen.findByText(/^This device could not keep it/)
  } finally {
    IDBDatabase.prototype.transaction = transaction
  }
  expect(await allCorrections()).toEqual([])
})
