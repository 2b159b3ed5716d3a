import type { Page } from 'playwright-core'

/**
 * Collects what a reader's browser would complain of: messages of level error or warning in the console, uncaught
 * errors, violations of the content security policy, and every request to another origin.
 */
export async function watchPage(page: Page, origin: string): Promise<string[]> {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    const level = message.type()
    if (level !== 'error' && level !== 'warning') return
    // What Playwright says of itself where it is told to keep the offline worker away.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    complaints.push(`console ${level}: ${message.text()} ${message.location().url}`.trim())
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!own) complaints.push(`request to a third party: ${request.url()}`)
  })
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} ${blockedURI}`),
    )
  })
  return complaints
}
