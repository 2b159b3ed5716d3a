import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { cacheFolder } from '../../pipeline/cache/cache-folder.ts'
import { codeVersion } from '../../pipeline/cache/code-version.ts'
import type { Workers } from '../../pipeline/workers/open-workers.ts'
import type * as rendering from '../prerender/render-page.tsx'
import { writePages } from '../prerender/write-pages.ts'
import { publish } from '../publishing/publish.ts'
import { siteFrom } from '../publishing/site.ts'
import { writeEdition } from '../service-worker/write-edition.ts'
import { renderFolder } from './kept-app.ts'
import { noteData } from './standing-data.ts'
import { standingSite } from './whole-build.ts'

/**
 * When the app and the data stand in the folder that is built: writes every page as HTML, and what stands beside the pages. When
 * all files are where they stay, `noted` notes them for the next build. Ends the workers, which render pages too.
 */
export function prerender(workers: Workers): { written: Plugin; noted: Plugin } {
  let note = () => {}
  return {
    written: {
      name: 'collate-prerender',
      apply: 'build',
      async buildApp({ config: { root, base, build, logger } }) {
        const site = siteFrom(process.env)
        const outDir = resolve(root, build.outDir)
        const renderer = join(outDir, renderFolder)
        try {
          const module = pathToFileURL(join(renderer, 'render-page.js')).href
          const written = await writePages({
            ...{ outDir, base, site, workers, cache: cacheFolder() },
            ...{ standing: standingSite(outDir), code: codeVersion(['site', 'app', 'bundle', 'news']) },
            rendering: (await import(module)) as typeof rendering,
          })
          const places = { cache: cacheFolder(), standing: standingSite(outDir), outDir }
          note = () => {
            written.note()
            noteData(places)
          }
          for (const left of publish({ outDir, base, site, ...written })) logger.warn(left)
          writeEdition(outDir)
        } finally {
          await workers.close()
          await rm(renderer, { recursive: true, force: true })
        }
      },
    },
    noted: {
      name: 'collate-noted',
      apply: 'build',
      buildApp: { order: 'post', handler: async () => note() },
    },
  }
}
