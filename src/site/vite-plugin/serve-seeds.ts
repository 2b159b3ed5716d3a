import { statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { Connect, ViteDevServer } from 'vite'
import type { BuiltBundle } from '../../pipeline/build-bundle.ts'
import { logProblems } from './log-problems.ts'

/** Seeds are often saved in two steps (emptied, then written), or many at once. */
const settleMs = 60
/** How often it is seen to that the folder is still the one that is watched. */
const lookMs = 500

/**
 * Gives the dev server `data/` from memory, kept true to the seeds folder (an absolute path); the page reloads when it
 * changed, also when the folder goes and comes back. `build` makes it.
 */
export function serveSeeds(
  { config, ...server }: ViteDevServer,
  folder: string,
  build: (folder: string) => Promise<BuiltBundle>,
): void {
  const { watcher, middlewares, environments } = server
  const bundle = latestOnly(async () => {
    const built = await build(folder)
    logProblems(built.problems, config.logger)
    return built.files
  })
  let timer: NodeJS.Timeout | undefined
  const renew = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      bundle.renew()
      environments.client.hot.send({ type: 'full-reload', path: '*' })
    }, settleMs)
  }
  middlewares.use(dataHandler(`${config.base}data/`, bundle.get))
  middlewares.use(closedFolder(config, folder))
  watcher.add(folder)
  watcher.on('all', (_event, path) => path.startsWith(folder + sep) && renew())
  onReplaced({ ...server, folder }, () => {
    watcher.unwatch(folder)
    watcher.add(folder)
    renew()
  })
}

/** A seed may be a page with scripts: nothing of the folder is answered, so that nothing in it ever runs. */
function closedFolder({ root, base }: ViteDevServer['config'], folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split(/[?#]/)
    const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1)
    const file = resolve(root, decoded(below))
    if (file !== folder && !file.startsWith(folder + sep)) return next()
    response.statusCode = 404
    response.end()
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The watcher follows what is in a folder, and loses it with the folder itself: tells when another stands in its place, or none. */
function onReplaced(
  { watcher, httpServer, folder }: Pick<ViteDevServer, 'watcher' | 'httpServer'> & { folder: string },
  tell: () => void,
): void {
  let seen: string | null = identityOf(folder)
  watcher.on('unlinkDir', (path) => {
    if (path === folder) seen = null
  })
  const look = setInterval(() => {
    const now = identityOf(folder)
    if (now === seen) return
    seen = now
    tell()
  }, lookMs)
  look.unref()
  httpServer?.once('close', () => clearInterval(look))
}

function identityOf(folder: string): string {
  try {
    const { ino, birthtimeMs } = statSync(folder)
    return `${ino} ${birthtimeMs}`
  } catch {
    return ''
  }
}

/** Answers requests below `prefix` from a map of files; everything else is passed on. */
function dataHandler(prefix: string, files: () => Promise<Map<string, string>>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split(/[?#]/)
    if (!path.startsWith(prefix)) return next()
    files().then((all) => {
      const content = all.get(decode(path.slice(prefix.length)))
      response.statusCode = content === undefined ? 404 : 200
      response.setHeader('Content-Type', 'application/json')
      response.setHeader('Cache-Control', 'no-store')
      response.end(content ?? 'null')
    }, next)
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A value that is made when first asked for, and made anew after `renew`; whoever asks gets the newest. */
interface Latest<T> {
  get(): Promise<T>
  renew(): void
}

/** One `make` runs at a time: a renewal that comes meanwhile waits, and further ones join it. */
export function latestOnly<T>(make: () => Promise<T>): Latest<T> {
  let current: Promise<T> | undefined
  return {
    get: () => {
      current ??= make()
      return current
    },
    renew: () => {
      const before = current
      current = (before ?? Promise.resolve()).then(make, make)
      // Whoever asks gets the failure; unasked it must not end the server.
      current.catch(() => {})
    },
  }
}
