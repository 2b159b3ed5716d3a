import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from './build-site.ts'
import { serveSite } from './serve-site.ts'
import { test } from './test.ts'

/** A test on a site that is built, once a file, of these seeds: name → text. */
export function testWith(seeds: Iterable<[name: string, text: string]>) {
  return test
    .extend('folder', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
      if (!browser.isConnected()) throw new Error('no browser')
      const folder = await mkdtemp(join(tmpdir(), 'collate-seeds-'))
      onCleanup(() => rm(folder, { recursive: true }))
      for (const [name, text] of seeds) await writeFile(join(folder, name), text)
      return folder
    })
    .override('site', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
      const built = await buildSite({ seeds: folder })
      const site = await serveSite(built.folder)
      onCleanup(() => Promise.all([site.close(), built.remove()]).then(() => {}))
      return site
    })
}
