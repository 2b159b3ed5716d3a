import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveSite } from './serve-site.ts'

/** A copy of the built site, served, that a test may spoil: `folder` is its place on disk. */
export async function copySite() {
  const folder = mkdtempSync(join(tmpdir(), 'collate-copy-'))
  cpSync('dist', folder, { recursive: true })
  const site = await serveSite(folder)
  const close = async () => {
    await site.close()
    rmSync(folder, { recursive: true })
  }
  return { folder, url: site.url, close }
}
