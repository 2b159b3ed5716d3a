import { expectNoViolations } from '../expect-no-violations.ts'
import { expect } from '../test.ts'
import { addAll, example, file, headlines, open, test } from './with-own-pages.ts'

test('a topic is stated, counted in the list, shown as the reader’s, taken away and taken back', async ({
  page,
}) => {
  const inList = async () => {
    await page.goto('')
    await page.getByText('on this device only').first().waitFor()
    return page.locator('main a[href*="topics/"]', { hasText: 'weather' }).count()
  }
  const edit = async () => {
    await page.goto('own-pages')
    await page.getByRole('button', { name: /^Edit/ }).click()
  }
  await open(page)
  await addAll(page, file('gazette.txt', example('gazette')))
  expect(await inList()).toBe(0)
  await edit()
  await page.getByRole('button', { name: 'Add a topic' }).click()
  await page.getByLabel('Name of a topic').fill('no such topic')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByText('There is no topic of this name.').waitFor()
  await expectNoViolations(page)
  await page.getByLabel('Name of a topic').fill('Weather')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Take away weather' }).waitFor()
  await page.getByText('stated by you').first().waitFor()
  expect(await inList()).toBeGreaterThan(0)
  await page.getByRole('link', { name: headlines.gazette }).first().click()
  const row = page.getByRole('row').filter({ hasText: 'weather' })
  await row.getByText('Stated by you.').waitFor()
  await edit()
  await page.getByRole('button', { name: 'Take away weather' }).click()
  await page.getByRole('button', { name: 'Take away weather' }).waitFor({ state: 'detached' })
  expect(await inList()).toBe(0)
  await edit()
  await page.getByRole('button', { name: 'Take back what I said of the topics' }).click()
  await page.getByText('stated by you').waitFor({ state: 'detached' })
})
