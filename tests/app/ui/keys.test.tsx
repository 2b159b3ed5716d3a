import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { pressedKeys } from '../../../src/app/shell/keys/answer-key.ts'
import '../comparison/scrolling.ts'
import '../dialogs.ts'
import { coast, harbour } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

beforeEach(() => {
  localStorage.clear()
  window.history.replaceState(null, '', '/')
})

const press = (key: string, code: string, shiftKey = false) => pressedKeys({ key, code, shiftKey })

test('a key answers by its place where the layout writes other letters', () => {
  expect(press('т', 'KeyN')).toContain('n')
  expect(press('ν', 'KeyN')).toContain('n')
  expect(press('.', 'Slash')).toContain('/')
  expect(press('&', 'Digit1')).toContain('1')
})

test('where the layout writes our letters they decide, whatever their place', () => {
  expect(press('z', 'KeyY')).toEqual(['z'])
  expect(press('n', 'KeyB')).toEqual(['n'])
  expect(press('!', 'Digit1', true)).toEqual(['!'])
  expect(press('-', 'Slash')).toEqual(['-'])
})

test('caps lock is no other key', () => {
  expect(press('N', 'KeyN')).toEqual(['N', 'n'])
  expect(press('N', 'KeyN', true)).toEqual(['N'])
})

const pair = `/compare/${harbour.article.id}/${coast.article.id}`
const bar = async () =>
  (await screen.findAllByRole('group', { name: 'Step through what is shown' }))[0] as HTMLElement

test('n steps on a Cyrillic keyboard', async () => {
  renderApp(pair)
  expect(await bar()).toHaveTextContent('– of')
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'т', code: 'KeyN', bubbles: true }))
  await waitFor(async () => expect(await bar()).toHaveTextContent('1 of'))
})

test('a key can be changed, not to one that is taken, and set back', async () => {
  const { user } = renderApp(pair)
  await bar()
  await user.keyboard('?')
  const dialog = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }))
  const change = dialog.getByRole('button', { name: 'Change the key of “Next of what is shown”, now n' })
  await user.click(change)
  await user.keyboard('p')
  expect(dialog.getByText('p is taken: Previous of what is shown')).toBeVisible()
  await user.keyboard('j')
  expect(
    dialog.getByRole('button', { name: 'Change the key of “Next of what is shown”, now j' }),
  ).toBeVisible()
  await user.click(dialog.getByRole('button', { name: /^Close/ }))
  await user.keyboard('n')
  expect(await bar()).toHaveTextContent('– of')
  await user.keyboard('j')
  expect(await bar()).toHaveTextContent('1 of')
  await user.keyboard('?')
  await user.click(await screen.findByRole('button', { name: 'Our keys again' }))
  expect(
    screen.getByRole('button', { name: 'Change the key of “Next of what is shown”, now n' }),
  ).toBeVisible()
})
