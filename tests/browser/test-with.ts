import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inject } from 'vitest'
import { buildSite } from './build-site.ts'
import { serveSite } from './serve-site.ts'
import { test } from './test.ts'

export type Seeds = readonly (readonly [name: string, text: string])[]

/** The files of a folder as seeds. */
export const seedsIn = (folder: string): Seeds =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])

/** A test on a site of these seeds (name → text), in a language of the interface, below a base. */
export function testWith(seeds: Seeds, { language = 'en', base = '/' } = {}) {
  return test
    .extend('folder', { scope: 'file' }, async ({ browser }) => {
      if (!browser.isConnected()) throw new Error('no browser')
      return builtOnce(seeds, { language, base })
    })
    .extend('site', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
      const site = await serveSite(folder, base)
      onCleanup(site.close)
      return site
    })
}

/** The folder of the site, which is built once in a run of the tests, whichever files ask for it. */
async function builtOnce(seeds: Seeds, options: { language: string; base: string }): Promise<string> {
  const name = createHash('sha256').update(JSON.stringify({ seeds, options })).digest('hex').slice(0, 16)
  const [site, lock, parts] = ['site', 'lock', 'parts'].map((part) =>
    join(inject('sites'), `${name}-${part}`),
  )
  if (!site || !lock || !parts) throw new Error('no place for sites')
  while (!existsSync(site)) {
    // Whoever makes this folder builds; a build that fails leaves the next one to try.
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    )
    if (!mine) await wait(200)
    else
      try {
        await mkdir(parts, { recursive: true })
        const [from, to] = [join(parts, 'seeds'), join(parts, 'site')]
        await mkdir(from, { recursive: true })
        for (const [file, text] of seeds) await writeFile(join(from, file), text)
        await buildSite({ folder: to, seeds: from, ...options })
        await rename(to, site)
      } finally {
        await rmdir(lock)
      }
  }
  return site
}
