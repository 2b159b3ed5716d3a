import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('a site address that is none is refused before anything is built, and costs no site that stands', async () => {
  const above = mkdtempSync(join(tmpdir(), 'collate-address-'))
  const site = join(above, 'site')
  mkdirSync(join(site, 'data'), { recursive: true })
  writeFileSync(join(site, 'data/manifest.json'), '{}')
  const build = promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', site, '--emptyOutDir'],
    { env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: '1', SITE_URL: 'reader.example' } },
  )
  await expect(build).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('SITE_URL') })
  expect(readdirSync(above)).toEqual(['site'])
  expect(readdirSync(join(site, 'data'))).toEqual(['manifest.json'])
  rmSync(above, { recursive: true })
})
