import type { Locator, Page } from 'playwright-core'
import type { ReportFile } from '../../../src/bundle/format/bundle.ts'
import { reportAddress } from '../../../src/news/report/report-address.ts'
import { manifestOf, readShaped } from '../served-data.ts'

/** Of all reports the longest that has a comparison: its page has everything. */
export async function richestReport(url: string): Promise<ReportFile> {
  const { articles } = await manifestOf(url)
  const reports = await Promise.all(Object.values(articles).map((file) => readShaped('report', url, file)))
  const compared = reports.filter(({ others }) => others.some(({ comparison }) => comparison))
  const [first] = compared.sort((one, other) => other.words - one.words)
  if (!first) throw new Error('no report of this site has a comparison')
  return first
}

/** Opens the page of the richest report; `rest` is what follows the path. */
export async function openReport(page: Page, url: string, rest = ''): Promise<ReportFile> {
  const report = await richestReport(url)
  await page.goto(`articles/${reportAddress(report.article)}${rest}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return report
}

/** The marks in the margin. */
export const marks = (page: Page) => page.getByRole('button', { name: /^Passage \d/ })
/** The note of the pair that is open. */
export const note = (page: Page) => page.getByRole('region', { name: /^Passage \d/ })

/** Where an element is shown; throws where it is not. */
export async function box(locator: Locator) {
  const found = await locator.boundingBox()
  if (!found) throw new Error('not shown')
  return found
}

/** First sentence that a mark stands for. */
export async function sentenceOf(page: Page, mark: Locator) {
  const ids = (await mark.getAttribute('data-sentences')) ?? ''
  return page.locator(`#${ids.split(' ')[0]}`)
}
