import { type Browser, chromium } from 'playwright-core'
import { locateBrowser } from '../../src/cli/browser/locate-browser.ts'

// Without these Chromium talks to its maker's servers all the time, and tests wait for a closed network.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** A headless Chromium; fails where there is none (`npm run check:browser` finds or installs one). */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = locateBrowser()
  if (executablePath === null) throw new Error('No Chromium found. Run: npm run check:browser')
  // Chromium's sandbox does not work as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet
  return chromium.launch({ executablePath, args })
}
