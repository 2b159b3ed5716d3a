import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { openStageResults } from '../../pipeline/build-bundle/stage-results.ts'
import { buildBundle, writeBundle } from '../../pipeline/build-bundle.ts'
import { cacheFolder, canKeep } from '../../pipeline/cache/cache-folder.ts'
import { codeVersion } from '../../pipeline/cache/code-version.ts'
import { forgetful, openMemory } from '../../pipeline/cache/remember.ts'
import { makeEmbedder } from '../../pipeline/vectors/embed-texts.ts'
import { noWorkers, type Workers } from '../../pipeline/workers/open-workers.ts'
import { topicNamesIn } from './language-folders.ts'
import { logProblems } from './log-problems.ts'
import { serveSeeds } from './serve-seeds.ts'
import { takeStandingData } from './standing-data.ts'
import { standingSite } from './whole-build.ts'

interface Collated {
  /** The folder of seeds. */
  seeds: string
  language?: string
  /** Threads that share the work; whoever opened them ends them. */
  workers?: Workers
}

/**
 * The adapter between the pipeline and Vite. A build writes the bundle below `data/`, beside the app that was built before; the
 * dev server answers `data/` from memory and reloads the page when a seed changes. A build without a report fails, unless
 * `COLLATE_ALLOW_EMPTY=1` says that it is meant; in strict mode a problem of level `error` fails it. Topics are named in
 * `language`, the interface's. Where `COLLATE_STAGES` names a folder, what stages made elsewhere is taken for the seeds.
 */
export function collate({ seeds, language = 'en', workers = noWorkers }: Collated): Plugin {
  // Opened anew for each build: the dev server's next one may be of other code.
  const options = () => {
    const kept = { cache: cacheFolder(), version: codeVersion() }
    return {
      embed: makeEmbedder(),
      topicNames: topicNamesIn(language),
      memory: openMemory(kept.cache, kept.version),
      ahead: canKeep(kept.cache) ? { workers, ...kept } : undefined,
    }
  }
  let config: ResolvedConfig
  return {
    name: 'collate',
    // By itself Vite looks for entries in every page below the root, and would take those of seeds for its own.
    config: () => ({ optimizeDeps: { entries: ['index.html'] } }),
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      serveSeeds(server, folderOf(config, seeds), (folder) =>
        buildBundle(folder, options()).finally(() => workers.close()),
      )
    },
    async buildApp({ config }) {
      const { COLLATE_STAGES: stages } = process.env
      const folder = stages ?? folderOf(config, seeds)
      const outDir = resolve(config.root, config.build.outDir)
      const data = join(outDir, 'data')
      const places = { cache: cacheFolder(), standing: standingSite(outDir), outDir }
      const { reports, problems } = await writeBundle(
        stages === undefined ? folder : openStageResults(stages, codeVersion()),
        // Not by `emitFile`: thousands of reports would each be listed in the build's output.
        (path, content) => writeBelow(join(data, path), content),
        {
          ...options(),
          takes: takeStandingData(places),
          ...(stages !== undefined && { memory: forgetful }),
        },
      )
      logProblems(problems, config.logger)
      if (reports === 0 && process.env.COLLATE_ALLOW_EMPTY !== '1')
        throw new Error(`There is no report in ${folder}; COLLATE_ALLOW_EMPTY=1 builds a site without one.`)
      const errors = problems.filter(({ level, id }) => level === 'error' && id !== 'seeds-missing').length
      if (errors > 0 && isStrict(process.env)) throw new Error(`${errors} of the problems above are errors`)
    },
  }
}

function writeBelow(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** A folder without a name is told of by what should have named it; there is none of that name. */
const folderOf = ({ root }: ResolvedConfig, seeds: string): string =>
  resolve(root, seeds.trim() === '' ? 'COLLATE_SEEDS' : seeds)

/** Strict: an error fails the build. `COLLATE_STRICT` decides; where it is not set, a CI server is strict. */
export function isStrict(env: Record<string, string | undefined>): boolean {
  const wish = env.COLLATE_STRICT ?? env.CI ?? ''
  return !['', '0', 'false'].includes(wish)
}
