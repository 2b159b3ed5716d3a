// Makes sure that the browser tests have a Chromium, or says how to get one. Never skips silently.
import { installBrowser } from './browser/install-browser.ts'
import { locateBrowser } from './browser/locate-browser.ts'

const missing = `The browser tests need Chromium. Install it with one of

  npx playwright-core install chromium
  sudo apt-get install -y chromium

or set CHROME_PATH to the Chrome or Chromium that you have.`

try {
  const path = locateBrowser() ?? (installBrowser() ? locateBrowser() : null)
  if (path === null) throw new Error(missing)
  console.log(`Testing with ${path}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
