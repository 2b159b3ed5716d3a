import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { writeEdition } from '../offline/write-edition.ts'
import type { renderPage } from '../prerender/render-page.tsx'
import { writePages } from '../prerender/write-pages.ts'
import { publish } from '../publishing/publish.ts'
import { siteFrom } from '../publishing/site.ts'

const renderer = 'src/prerender/render-page.tsx'
const worker = 'src/offline/worker.ts'

/** The worker's name must not change: a browser asks for it again under the name that it knows. */
const entryFileNames = ({ name }: { name: string }) =>
  name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'

/** What every page starts with is one chunk: it compresses better, and there is no page that needs only a part. */
const codeSplitting = {
  groups: [
    { name: 'start', tags: ['$initial' as const], test: (id: string) => !id.includes('/src/offline/') },
  ],
}

/** Builds the app twice, for the browser and for this process, and writes every page as HTML. */
export function prerender(): Plugin {
  return {
    name: 'collate-prerender',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        client: {
          build: {
            rolldownOptions: { input: ['index.html', worker], output: { entryFileNames, codeSplitting } },
          },
        },
        // With its packages in it: it runs from wherever the build is written.
        ssr: {
          resolve: { noExternal: true },
          build: { ssr: true, copyPublicDir: false, rolldownOptions: { input: renderer } },
        },
      },
    }),
    async buildApp(builder) {
      const { client, ssr } = builder.environments
      if (!client || !ssr) throw new Error('the build has no client or ssr environment')
      const { root, base, build } = builder.config
      const site = siteFrom(process.env)
      await builder.build(client)
      const outDir = resolve(root, build.outDir)
      ssr.config.build.outDir = join(outDir, '.render')
      try {
        await builder.build(ssr)
        const module = pathToFileURL(join(ssr.config.build.outDir, 'render-page.js')).href
        const rendering = (await import(module)) as { renderPage: typeof renderPage }
        const written = await writePages({ outDir, base, site, renderPage: rendering.renderPage })
        for (const left of publish({ outDir, base, site, ...written })) builder.config.logger.warn(left)
        writeEdition(outDir)
      } finally {
        await rm(ssr.config.build.outDir, { recursive: true, force: true })
      }
    },
  }
}
