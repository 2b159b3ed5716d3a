import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { madeUp } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

test('without problems it says so', async () => {
  renderApp('/colophon')
  expect(await screen.findByText('4 files read, 4 reports. No problems.')).toBeVisible()
})

const problem = {
  ...{ id: 'text-too-long', level: 'error' as const, values: { most: 200, unit: 'lines' } },
  location: { file: 'seeds/odd.txt', line: 2 },
}
const documents = [{ file: 'seeds/odd.txt', text: 'menu\nmore\nimprint' }]
const troubled = { ...madeUp, problems: [problem], documents }

test('a problem is shown with file, line, reason and the lines around it', async () => {
  renderApp('/colophon', { bundle: troubled })
  expect(await screen.findByText('1 of 5 files could not be read')).toBeVisible()
  const table = within(screen.getByRole('table', { name: 'What the build met' }))
  expect(table.getByRole('cell', { name: 'seeds/odd.txt' })).toBeVisible()
  expect(table.getByRole('cell', { name: '2' })).toBeVisible()
  expect(table.getByRole('cell', { name: /It has more than 200 lines\./ })).toHaveTextContent(
    '1 menu 2 more 3 imprint',
  )
})

test('the problems are copied, one a line; a browser that refuses is told of', async () => {
  const { user } = renderApp('/colophon', { bundle: troubled })
  const copy = await screen.findByRole('button', { name: 'Copy this report' })
  await user.click(copy)
  expect(await screen.findByText('Copied')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe(
    'seeds/odd.txt:2 error text-too-long It has more than 200 lines.',
  )
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.click(copy)
  expect(await screen.findByText('This browser did not let it be copied.')).toBeVisible()
})
