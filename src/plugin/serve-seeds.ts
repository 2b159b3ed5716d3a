import { resolve, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { buildBundle } from '../pipeline/build-bundle.ts'
import { makeEmbedder } from '../pipeline/vectors/embed-texts.ts'
import { dataHandler } from './data-handler.ts'
import { latestOnly } from './latest-only.ts'
import { reportProblems } from './report-problems.ts'

/** Seeds are often saved in two steps (emptied, then written), or many at once. */
const settleMs = 60

/** Gives the dev server `data/` from memory, kept true to the seeds folder; the page reloads when it changed. */
export function serveSeeds(server: ViteDevServer, seeds: string): void {
  const { config, watcher, middlewares, environments } = server
  const folder = resolve(config.root, seeds)
  const bundle = latestOnly(async () => {
    const built = await buildBundle(folder, makeEmbedder())
    reportProblems(built.problems, config.logger)
    return built.files
  })
  middlewares.use(dataHandler(`${config.base}data/`, bundle.get))
  watcher.add(folder)
  let timer: NodeJS.Timeout | undefined
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      bundle.renew()
      environments.client.hot.send({ type: 'full-reload', path: '*' })
    }, settleMs)
  })
}
