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
 * from memory and reloads the page when a seed changes. A build without a report fails, unless `COLLATE_ALLOW_EMPTY=1`
 * says that it is meant; in strict mode a problem of level `error` fails it.
 */
export function collate({ seeds }: { seeds: string }): Plugin {
  let config: ResolvedConfig
  let bundle: BuiltBundle | undefined
  return {
    name: 'collate',
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => name === 'client',
    // By itself Vite looks for entries in every page below the root, and would take those of seeds for its own.
    config: () => ({ optimizeDeps: { entries: ['index.html'] } }),
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      serveSeeds(server, folderOf(config, seeds))
    },
    async buildStart() {
      if (config.command !== 'build') return
      const folder = folderOf(config, seeds)
      bundle = await buildBundle(folder, makeEmbedder())
      reportProblems(bundle.problems, config.logger)
      const isMeantEmpty = process.env.COLLATE_ALLOW_EMPTY === '1'
      if (bundle.reports === 0 && !isMeantEmpty)
        this.error(`There is no report in ${folder}; COLLATE_ALLOW_EMPTY=1 builds a site without one.`)
      const errors = bundle.problems.filter(
        ({ level, id }) => level === 'error' && id !== 'seeds-missing',
      ).length
      if (errors > 0 && isStrict(process.env)) this.error(`${errors} of the problems above are errors`)
    },
    async writeBundle({ dir = config.build.outDir }) {
      await writeData(dir, bundle?.files ?? new Map())
    },
  }
}

/** A folder without a name is told of by what should have named it; there is none of that name. */
const folderOf = ({ root }: ResolvedConfig, seeds: string): string =>
  resolve(root, seeds.trim() === '' ? 'COLLATE_SEEDS' : seeds)
