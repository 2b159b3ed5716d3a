import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '../../../src/app/paths.ts'
import { coast, harbour, madeUp } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

const address = paths.article(harbour.article)

test('a report is shown to the letter: headline, standfirst, every paragraph and subheading', async () => {
  renderApp(address)
  const { headline, standfirst, body } = harbour.article
  expect(await screen.findByRole('heading', { level: 1, name: headline.text })).toBeVisible()
  expect(screen.getAllByRole('paragraph').map((p) => p.textContent)).toContain(standfirst?.text)
  for (const { kind, text } of body) {
    if (kind === 'subheading') expect(screen.getByRole('heading', { level: 2, name: text })).toBeVisible()
    else expect(screen.getAllByRole('paragraph').map((p) => p.textContent)).toContain(text)
  }
})

test('a title, the way back and one main region', async () => {
  renderApp(address)
  await screen.findByRole('heading', { level: 1 })
  expect(document.title).toBe(`${harbour.article.headline.text} · Collate`)
  expect(screen.getByRole('link', { name: 'All reports' })).toHaveAttribute('href', '/')
  expect(screen.getAllByRole('main')).toHaveLength(1)
})

test('an id that is not in the bundle is not found', async () => {
  renderApp('/articles/nothing-of-the-kind')
  expect(await screen.findByRole('heading', { name: 'There is no report at this address' })).toBeVisible()
})

test('what is not stated is said, under the headline and field by field', async () => {
  renderApp(address)
  await screen.findByRole('heading', { level: 1 })
  expect(screen.getByText('Author and time zone not stated')).toBeVisible()
  const fields = await screen.findByRole('table', { name: 'What the file states about this report' })
  expect(within(fields).getByRole('row', { name: /^Not stated .*licence/ })).toBeVisible()
  expect(within(fields).getByRole('row', { name: /^Publisher Harbour Gazette line/ })).toBeVisible()
})

test('what only the metadata of the page or the editor states is said to be theirs', async () => {
  const byMetadata = { lines: [], by: 'metadata', source: 'JSON-LD author' } as const
  const byline = { text: 'Ann Lee', ...byMetadata, lines: [] }
  const section = { text: 'Coast', lines: [], by: 'editor' as const }
  const report = { ...harbour, article: { ...harbour.article, byline, section } }
  renderApp(address, { bundle: { reports: [report], stories: [], comparisons: [], problems: [] } })
  await screen.findByRole('heading', { level: 1 })
  const names = screen.getAllByText('Ann Lee').map((name) => name.textContent)
  expect(names).toContain('Ann Lee (stated in the page’s metadata)')
  const fields = await screen.findByRole('table', { name: 'What the file states about this report' })
  const rows = within(fields)
  expect(rows.getByRole('row', { name: 'Byline Ann Lee the page’s metadata (JSON-LD author)' })).toBeVisible()
  expect(rows.getByRole('row', { name: 'Section Coast the editor’s word' })).toBeVisible()
})

test('a caption stands apart and says that its picture is not there', async () => {
  renderApp(address)
  const caption = await screen.findByRole('figure')
  expect(within(caption).getByText('The Marigold in an undated picture.', { exact: false })).toBeVisible()
  expect(within(caption).getByText('The picture is not in the file.')).toBeVisible()
})

test('headlines seen alongside are named as no part of the report', async () => {
  renderApp(address)
  const section = await screen.findByRole('region', { name: /^Headlines seen alongside this report/ })
  expect(within(section).getByText('Town council puts off the vote on the new school')).toBeVisible()
  expect(within(section).getByText(/not part of it/)).toBeVisible()
})

test('the other report and the way to the comparison stand beside the text', async () => {
  renderApp(address)
  const rail = await screen.findByRole('complementary', { name: 'The other reports' })
  expect(within(rail).getByRole('link', { name: coast.article.headline.text })).toBeVisible()
  const story = madeUp.stories[0]?.articles ?? []
  expect(within(rail).getByRole('link', { name: /^Compare with/ })).toHaveAttribute(
    'href',
    `/compare/${story[0]}/${story[1]}`,
  )
})
