import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { type BuiltBundle, buildBundle } from '../pipeline/build-bundle.ts'
import { makeEmbedder } from '../pipeline/vectors/embed-texts.ts'
import { isStrict } from './is-strict.ts'
import { reportProblems } from './report-problems.ts'
import { serveSeeds } from './serve-seeds.ts'
import { writeData } from './write-data.ts'

/**
 * The adapter between the pipeline and Vite. A build writes the bundle below `data/`; the dev server answers `data/`
 * from memory and reloads the page when a seed changes. In strict mode a problem of level `error` fails the build.
 */
export function collate({ seeds }: { seeds: string }): Plugin {
  let config: ResolvedConfig
  let bundle: BuiltBundle | undefined
  return {
    name: 'collate',
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      serveSeeds(server, seeds)
    },
    async buildStart() {
      if (config.command !== 'build') return
      bundle = await buildBundle(resolve(config.root, seeds), makeEmbedder())
      reportProblems(bundle.problems, config.logger)
      const errors = bundle.problems.filter(({ level }) => level === 'error').length
      if (errors > 0 && isStrict(process.env)) this.error(`${errors} of the problems above are errors`)
    },
    async writeBundle({ dir = config.build.outDir }) {
      await writeData(dir, bundle?.files ?? new Map())
    },
  }
}
