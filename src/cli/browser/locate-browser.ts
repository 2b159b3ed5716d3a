import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

// The same engine without a window to draw takes a quarter less of the processor.
const lean = ['chromium-headless-shell']
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium to test with: `CHROME_PATH`, else one installed on the system, else Playwright's own; null
 * where there is none. `asReaders` asks for one as readers have it: what is measured is measured there, where tests take
 * the lean one first. Throws when `CHROME_PATH` names no file: then somebody meant another browser than would run.
 */
export function locateBrowser(
  env: Record<string, string | undefined> = process.env,
  { asReaders = false } = {},
): string | null {
  const { CHROME_PATH: wished, PATH = '' } = env
  if (wished) {
    if (existsSync(wished)) return wished
    throw new Error(`CHROME_PATH names a file that does not exist: ${wished}`)
  }
  const names = asReaders ? [...commands, ...lean] : [...lean, ...commands]
  const installed = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)))
  return [...installed, ...applications, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}
