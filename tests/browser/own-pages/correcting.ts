import type { Page } from 'playwright-core'
import { expectNoViolations } from '../expect-no-violations.ts'
import { styled } from '../styled.ts'

export const counted = (page: Page) => page.locator(styled('.first__sentence')).innerText()

/** Marks the first match that differs as wrong. */
export async function refuseFirst(page: Page): Promise<void> {
  await page.locator('#differs [aria-expanded]').first().click()
  await page.getByRole('button', { name: 'This match is wrong' }).first().click()
  await page.getByRole('link', { name: /^Corrected by you:.* taken out/ }).waitFor({ timeout: 40_000 })
}

/** States of the first sentence found in A alone that it tells the same as the last of B. */
export async function stateSame(page: Page): Promise<void> {
  await page.locator('#only-a [role=button]').first().click()
  await page
    .getByRole('button', { name: /^Tells the same as/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'These two tell the same' })
  await dialog
    .getByRole('group', { name: /^B Sentence of/ })
    .getByRole('radio')
    .last()
    .check()
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: 'State it' }).click()
  await page.getByRole('link', { name: /^Corrected by you:.* stated/ }).waitFor({ timeout: 40_000 })
}
