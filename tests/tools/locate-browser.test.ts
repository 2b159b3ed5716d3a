import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { locateBrowser } from '../../src/cli/browser/locate-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-browser-'))
const fake = join(folder, 'chromium')
writeFileSync(fake, '#!/bin/sh\n')
chmodSync(fake, 0o755)
afterAll(() => rmSync(folder, { recursive: true }))

test('CHROME_PATH wins over what is installed', () => {
  expect(locateBrowser({ CHROME_PATH: fake, PATH: '/usr/bin' })).toBe(fake)
})
test('a CHROME_PATH that names nothing is told, not passed over', () => {
  expect(() => locateBrowser({ CHROME_PATH: join(folder, 'none'), PATH: folder })).toThrow(/CHROME_PATH/)
})
test('the system’s browser is found on PATH', () => {
  expect(locateBrowser({ PATH: `/nowhere:${folder}` })).toBe(fake)
})
test('tests take the lean one first, measuring the one that readers have', () => {
  const shell = join(folder, 'chromium-headless-shell')
  writeFileSync(shell, '#!/bin/sh\n')
  const PATH = `/nowhere:${folder}`
  expect(locateBrowser({ PATH })).toBe(shell)
  expect(locateBrowser({ PATH }, { asReaders: true })).toBe(fake)
})
