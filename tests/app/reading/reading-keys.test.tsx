import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { coast, harbour } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'
import './scrolled-to.ts'

const address = `/articles/${harbour.article.id}`
const passages = () => screen.findAllByRole('button', { name: /^Passage \d/ })

test('j and k move between paragraphs', async () => {
  const { user } = renderApp(address)
  await screen.findByRole('heading', { level: 1 })
  document.getElementById('p1')?.focus()
  await user.keyboard('j')
  expect(document.activeElement?.id).toBe('p2')
  await user.keyboard('j')
  expect(document.activeElement?.id).toBe('p3')
  await user.keyboard('k')
  expect(document.activeElement?.id).toBe('p2')
})

test('n and p move between shared passages, Enter opens, an open note moves along, Escape closes it', async () => {
  const { user } = renderApp(address)
  const marks = await passages()
  marks[0]?.focus()
  await user.keyboard('n')
  expect(marks[1]).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(marks[1]).toHaveAttribute('aria-expanded', 'true')
  await user.keyboard('n')
  expect(marks[2]).toHaveFocus()
  expect(screen.getByRole('region', { name: 'Passage 3 in Coast Radio' })).toBeVisible()
  await user.keyboard('p')
  expect(screen.getByRole('region', { name: 'Passage 2 in Coast Radio' })).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: /^Passage/ })).not.toBeInTheDocument()
  expect(marks[1]).toHaveFocus()
})

test('c goes to the comparison, at the pair that is open', async () => {
  const { user, router } = renderApp(address)
  await user.click((await passages())[0] as HTMLElement)
  await user.keyboard('c')
  const path = `/compare/${coast.article.id}/${harbour.article.id}`
  await waitFor(() => expect(router.state.location.pathname).toBe(path))
  expect(router.state.location.search).toMatch(/^\?pin=\d+-\d+$/)
})

test('x changes to the source text and back', async () => {
  const { user } = renderApp(address)
  await screen.findByRole('heading', { level: 1, name: harbour.article.headline.text })
  await user.keyboard('x')
  expect(await screen.findByRole('heading', { level: 1, name: 'Source text' })).toBeVisible()
  await user.keyboard('x')
  expect(await screen.findByRole('heading', { level: 1, name: harbour.article.headline.text })).toBeVisible()
})

test('the keys of this page are listed', async () => {
  const { user } = renderApp(address)
  await passages()
  await user.keyboard('?')
  const dialog = await screen.findByRole('dialog', { name: /keys|keyboard/i })
  for (const label of ['Next, previous paragraph', 'Source text, clean text', 'Save, unsave'])
    expect(within(dialog).getByText(label)).toBeVisible()
})
