import { readFileSync } from 'node:fs'
import { expect, test as onSite } from './test.ts'

// A text has no head that names the icon.
const test = onSite.extend('expected', [/favicon/])

test('the licences of all that the site holds stand in one file, linked from the colophon', async ({
  page,
}) => {
  await page.goto('colophon')
  const answer = page.waitForResponse('**/licences.txt')
  await page.getByRole('link', { name: /^All licences/ }).click()
  expect((await answer).headers()['content-type']).toMatch(/^text\/plain; ?charset=utf-8$/)
  const text = await page.locator('body').innerText()
  const dependencies = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)
  // Also those of which only a worker is made.
  for (const name of [...dependencies, 'scheduler', '@tanstack/query-core'])
    expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'))
  for (const words of [
    /^Collate\n/m,
    /SIL OPEN FONT LICENSE[\s\S]*SIL OPEN FONT LICENSE/i,
    /UNICODE LICENSE V3/,
    /IPTC/,
  ])
    expect(text).toMatch(words)
})
