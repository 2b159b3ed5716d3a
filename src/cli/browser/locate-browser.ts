import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium to test with: `CHROME_PATH`, else one installed on the system, else Playwright's own; null
 * where there is none. Throws when `CHROME_PATH` names no file: then somebody meant another browser than would run.
 */
export function locateBrowser(env: Record<string, string | undefined> = process.env): string | null {
  const { CHROME_PATH: wished, PATH = '' } = env
  if (wished) {
    if (existsSync(wished)) return wished
    throw new Error(`CHROME_PATH names a file that does not exist: ${wished}`)
  }
  const installed = PATH.split(delimiter).flatMap((folder) => commands.map((name) => join(folder, name)))
  return [...installed, ...applications, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}
