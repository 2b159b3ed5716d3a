import { reportFileSchema } from '../../../src/bundle/format/bundle.ts'
import { foldReport } from '../../../src/bundle/format/folded-report.ts'
import { pack } from '../../../src/bundle/format/packed.ts'
import { shapedAs } from '../../../src/bundle/read/file-shapes.ts'
import { expectNoViolations } from '../expect-no-violations.ts'
import { manifestOf } from '../served-data.ts'
import { expect, test } from '../test.ts'

test('two reports that the build did not pair are compared here, with progress, and the page says so', async ({
  page,
}) => {
  // As if the build had put nothing together.
  await page.route('**/data/files/*', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ json: { ...(await answer.json()), comparisons: {} } })
  })
  await page.route('**/data/articles/*', async (route) => {
    const report = shapedAs('report', await (await route.fetch()).json())
    if (!report) throw new Error('no report')
    await route.fulfill({ json: pack(reportFileSchema, foldReport({ ...report, others: [] })) })
  })
  // The worker gets its two reports when the test has seen what the page says meanwhile.
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (message) {
      Object.assign(globalThis, { start: () => post.call(this, message) })
    }
  })
  await page.goto('compare')
  await page
    .getByRole('radio', { name: /^Left: / })
    .first()
    .check()
  await page
    .getByRole('radio', { name: /^Right: / })
    .last()
    .check()
  await page.getByRole('button', { name: 'Compare' }).click()
  const status = page.getByRole('status').filter({ has: page.getByRole('progressbar') })
  await status.waitFor()
  expect(await status.innerText()).toMatch(/being compared on this device.*may not tell of one event/s)
  await expectNoViolations(page)
  await page.evaluate(() => (globalThis as unknown as { start(): void }).start())
  const notice = page.getByRole('note')
  await notice.waitFor()
  expect(await notice.innerText()).toMatch(/may not tell of one event/)
  await page
    .getByText(/^Both reports tell \d|^No fact was found/)
    .first()
    .waitFor()
  await page.locator('li[data-part="list"]').nth(1).waitFor()
  await page.keyboard.press('n')
  await page.locator('li[data-pinned]').waitFor()
  await expect.poll(() => page.url()).toContain('pin=')
  await expectNoViolations(page)
})

test('a pair of a story that has too many reports is not told to be of two events', async ({
  page,
  site,
}) => {
  const manifest = await manifestOf(site.url)
  const pair = Object.keys(manifest.comparisons)[0]?.replace('~', '/')
  await page.route('**/data/files/*', async (route) =>
    route.fulfill({ json: { ...(await (await route.fetch()).json()), comparisons: {} } }),
  )
  // The page of the pair as a host has it that knows both reports.
  await page.route(`**/compare/${pair}`, async (route) =>
    route.fulfill({ body: await (await fetch(`${site.url}nowhere`)).text(), contentType: 'text/html' }),
  )
  await page.goto(`compare/${pair}`)
  const notice = page.getByRole('note')
  await notice.waitFor()
  expect(await notice.innerText()).toMatch(
    /^Both reports tell of one event\..*compared just now, on this device/s,
  )
  expect(await notice.innerText()).not.toMatch(/may not/)
})
