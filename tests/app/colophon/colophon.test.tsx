import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { madeUp } from '../made-up.ts'
import { renderApp } from '../render-app.tsx'

test('without problems it says so', async () => {
  renderApp('/colophon')
  expect(await screen.findByText('4 files read, 4 reports. No problems.')).toBeVisible()
})

test('a problem is shown with file, line, reason and the lines around it', async () => {
  const problem = {
    ...{ id: 'headline-missing', level: 'error' as const, message: 'No line reads like a headline.' },
    location: { file: 'seeds/odd.txt', line: 2 },
  }
  const documents = [{ file: 'seeds/odd.txt', text: 'menu\nmore\nimprint' }]
  renderApp('/colophon', { bundle: { ...madeUp, problems: [problem], documents } })
  expect(await screen.findByText('1 of 5 files could not be read')).toBeVisible()
  const table = within(screen.getByRole('table', { name: 'What the build met' }))
  expect(table.getByRole('cell', { name: 'seeds/odd.txt' })).toBeVisible()
  expect(table.getByRole('cell', { name: '2' })).toBeVisible()
  expect(table.getByRole('cell', { name: /No line reads like a headline/ })).toHaveTextContent(
    '1 menu 2 more 3 imprint',
  )
})
