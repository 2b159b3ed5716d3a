import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import './scrolling.ts'
import { actWords } from '#texts/comparison/acts.ts'
import { builtSpeech } from '../../../src/app/i18n/speech.ts'
import { quotation } from '../../../src/app/ui/text/quotation.ts'
import { coast, harbour, madeUp } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

const opening = 'The ferry Marigold, with people on …'
const untitled = {
  ...harbour,
  article: { ...harbour.article, headline: { text: opening, lines: [2], by: 'opening' as const } },
}
const bundle = {
  ...madeUp,
  reports: madeUp.reports.map((report) => (report === harbour ? untitled : report)),
}
const note = '(headline not stated; these are the report’s first words)'

test('a comparison says of first words, above and in the sources, that they are no headline', async () => {
  renderApp(`/compare/${harbour.article.id}/${coast.article.id}`, { bundle })
  const head = await screen.findByRole('heading', { level: 2, name: /^The ferry Marigold/ })
  expect(head).toHaveTextContent(`${opening} ${note}`)
  expect(screen.getByRole('heading', { level: 2, name: coast.article.headline.text })).toBeVisible()
  const sources = within(await screen.findByRole('region', { name: 'Sources' }))
  const [first, second] = sources.getAllByRole('listitem')
  expect(first).toHaveTextContent(`${opening} ${note}`)
  expect(second).not.toHaveTextContent('headline not stated')
})

test('a quotation with its source does not give them as a headline', () => {
  const formats = { words: builtSpeech.words(actWords), date: builtSpeech.formats.date }
  const quote = ({ article, sentences }: typeof harbour) => quotation(sentences.slice(1, 2), article, formats)
  expect(quote(harbour)).toContain(`“${harbour.article.headline.text}”`)
  expect(quote(untitled)).not.toContain(opening)
})
