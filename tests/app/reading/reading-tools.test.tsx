import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { paths } from '../../../src/app/paths.ts'
import { harbour } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'
import { FakeSpeech } from './fake-speech.ts'
import { scrolledTo } from './scrolled-to.ts'

const { id } = harbour.article
const address = paths.article(harbour.article)

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The page with its toolbar: before it arrives the frame's own header is there. */
async function toolbar() {
  await screen.findByRole('button', { name: 'Source text' })
  return screen
}

test('saving is kept on this device and can be undone', async () => {
  const { user } = renderApp(address)
  await user.click((await toolbar()).getByRole('button', { name: 'Save', pressed: false }))
  expect((await toolbar()).getByRole('button', { name: 'Saved', pressed: true })).toBeVisible()
  expect(localStorage.getItem('collate:marks')).toContain(id)
  await user.keyboard('s')
  expect((await toolbar()).getByRole('button', { name: 'Save', pressed: false })).toBeVisible()
})

test('the link to the report, to a paragraph and to a sentence is copied and told', async () => {
  const { user, router } = renderApp(address)
  const copied = vi.spyOn(navigator.clipboard, 'writeText')
  await user.click((await toolbar()).getByRole('button', { name: 'Copy link' }))
  expect(copied).toHaveBeenLastCalledWith(`${location.origin}${address}`)
  expect(await screen.findByText('Link copied')).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Paragraph 2: links and more' }))
  const menu = screen.getByRole('dialog', { name: 'Paragraph 2: links and more' })
  await user.click(await within(menu).findByRole('button', { name: 'Copy link to this paragraph' }))
  expect(copied).toHaveBeenLastCalledWith(`${location.origin}${address}#p2`)
  expect(await screen.findByText('Link to paragraph 2 copied')).toBeVisible()

  const index = harbour.sentences.findIndex(({ text }) => text.startsWith('“We heard'))
  await user.click(screen.getByRole('button', { name: 'Paragraph 2: links and more' }))
  await user.click(await within(menu).findByRole('button', { name: /^“We heard/ }))
  expect(copied).toHaveBeenLastCalledWith(`${location.origin}${address}#s${index}`)
  expect(router.state.location.hash).toBe(`#s${index}`)
})

test('where copying is refused the reader is told where the link is', async () => {
  const { user } = renderApp(address)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  await user.click((await toolbar()).getByRole('button', { name: 'Copy link' }))
  expect(await screen.findByText(/^This browser did not let the link be copied/)).toBeVisible()
})

test('an address with a paragraph brings it into view, in focus', async () => {
  renderApp(`${address}#p3`)
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(scrolledTo.at(-1)).toBe('p3'))
  expect(document.activeElement?.id).toBe('p3')
})

test('reading aloud is not offered where there is no voice', async () => {
  renderApp(address)
  expect((await toolbar()).queryByRole('button', { name: 'Read aloud' })).not.toBeInTheDocument()
})

test('reading aloud marks the sentence that is spoken, pauses, and ends with the page', async () => {
  const speech = new FakeSpeech(['en-GB'])
  speech.install()
  const { user, router } = renderApp(address)
  await user.click((await toolbar()).getByRole('button', { name: 'Read aloud' }))
  const player = within(await screen.findByRole('region', { name: 'Reading aloud' }))
  expect(speech.said).toEqual([`en-GB ${harbour.article.headline.text}`])
  act(() => speech.finish())
  expect(document.getElementById('s1')).toHaveClass('is-spoken')
  expect(player.getByText(/^Sentence 2 of/)).toBeVisible()
  await user.keyboard('r')
  expect(speech.speaking).toBeNull()
  await user.click(player.getByRole('button', { name: 'Resume' }))
  expect(speech.speaking?.text).toBe(harbour.sentences[1]?.text)
  await user.selectOptions(player.getByRole('combobox', { name: 'Speed' }), '1.5×')
  expect(speech.speaking?.rate).toBe(1.5)
  await act(() => router.navigate('/colophon'))
  expect(speech.speaking).toBeNull()
})

test('reading aloud begins at a paragraph that is asked for', async () => {
  const speech = new FakeSpeech(['en-GB'])
  speech.install()
  const { user } = renderApp(address)
  await user.click(await screen.findByRole('button', { name: 'Paragraph 3: links and more' }))
  await user.click(screen.getByRole('button', { name: 'Read aloud from here' }))
  await screen.findByRole('region', { name: 'Reading aloud' })
  expect(speech.speaking?.text).toBe('The coast guard opened an inquiry.')
})

test('a report is opened again where it was left, with a word of why and the way back to the top', async () => {
  localStorage.setItem('collate:positions', JSON.stringify([[id, 3]]))
  const { user } = renderApp(address)
  expect(await screen.findByText('Continued at paragraph 3, where you stopped')).toBeVisible()
  await waitFor(() => expect(scrolledTo.at(-1)).toBe('p3'))
  await user.click(screen.getByRole('button', { name: 'Start from the top' }))
  expect(scrollTo).toHaveBeenCalledWith({ top: 0 })
  expect(screen.queryByText(/^Continued at/)).not.toBeInTheDocument()
})

test('places kept in another shape are left alone, and the report is there', async () => {
  localStorage.setItem('collate:positions', '{"an":"older shape"}')
  renderApp(address)
  expect(await screen.findByRole('heading', { level: 1, name: harbour.article.headline.text })).toBeVisible()
  await waitFor(() => expect(localStorage.getItem('collate:positions:unread')).toBe('{"an":"older shape"}'))
  expect(screen.queryByText(/^Continued at/)).not.toBeInTheDocument()
})
