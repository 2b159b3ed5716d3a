import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'
import { cacheFolder } from '../../pipeline/cache/cache-folder.ts'
import { languageFrom } from './interface-language.ts'

const renderer = 'src/site/prerender/render-page.tsx'
const worker = 'src/site/service-worker/worker.ts'

/** Where in the folder of the built site the renderer stands while its pages are written. */
export const renderFolder = '.render'

/** The worker's name must not change: a browser asks for it again under the name that it knows. */
const entryFileNames = ({ name }: { name: string }) =>
  name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'

/** What every page starts with is one chunk: it compresses better, and there is no page that needs only a part. */
const codeSplitting = {
  groups: [
    {
      name: 'start',
      tags: ['$initial' as const],
      test: (id: string) => !id.includes('/src/site/service-worker/'),
    },
  ],
}

/**
 * Builds the app twice, for the browser and for the process that renders pages; or takes what was built of the same code
 * before: no seed changes the app. Whoever comes next finds both in the folder that is built.
 */
export function keptApp(): Plugin {
  return {
    name: 'collate-kept-app',
    apply: 'build',
    config: () => ({
      // The configuration is read once, and not again for each of the two.
      builder: { sharedConfigBuild: true },
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
    async buildApp({ environments: { client, ssr }, config, build }) {
      if (!client || !ssr) throw new Error('the build has no client or ssr environment')
      const outDir = resolve(config.root, config.build.outDir)
      const apps = join(cacheFolder(), 'app')
      const kept = join(apps, versionOf(config))
      // A build that does not build an environment would have it built by Vite after all.
      client.isBuilt = ssr.isBuilt = true
      if (take(kept, outDir)) return
      await build(client)
      ssr.config.build.outDir = join(outDir, renderFolder)
      // Chunks are cut for what readers fetch; a cut that closes a circle could not be run here.
      ssr.config.build.rolldownOptions.output = {}
      await build(ssr)
      keep(outDir, kept)
      removeOlder(apps)
    },
  }
}

/** Apps of other options or checkouts may be asked for again: so many stay, those that were asked for last. */
const mostKept = 4

const project = fileURLToPath(new URL('../../../', import.meta.url))
/** What the app is built of and with, below the project, beside the files of the configuration. */
const sources = ['src', 'public', 'index.html', 'package.json', 'package-lock.json', 'LICENSE']

/** Changes with any source, with what is installed and configured, and with Node. */
function versionOf({ root, base, mode, env, define, build, configFileDependencies }: ResolvedConfig): string {
  const options = { base, mode, env, define, build: { ...build, outDir: null } }
  const language = languageFrom(process.env)
  const hash = createHash('sha256').update(
    JSON.stringify([process.version, options, language, relative(project, realpathSync(root))]),
  )
  const files = [...sources.flatMap((name) => filesOf(join(project, name))), ...configFileDependencies]
  for (const file of [...new Set(files)].sort())
    hash.update(`\n${relative(project, file)}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return existsSync(path) ? [path] : []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Whether a whole app is kept there: it then stands in the folder. */
function take(kept: string, outDir: string): boolean {
  if (!existsSync(kept)) return false
  try {
    rmSync(outDir, { recursive: true, force: true })
    cpSync(kept, outDir, { recursive: true })
    utimesSync(kept, new Date(), new Date())
    return true
  } catch {
    return false
  }
}

/** Copied beside and moved in, so that a build that is ended leaves no half of an app. */
function keep(outDir: string, kept: string): void {
  const beside = `${kept}.${process.pid}`
  try {
    cpSync(outDir, beside, { recursive: true })
    renameSync(beside, kept)
  } catch {
    // A cache that cannot be written costs time, nothing else.
    rmSync(beside, { recursive: true, force: true })
  }
}

function removeOlder(apps: string): void {
  try {
    const byAge = readdirSync(apps)
      .map((name) => ({ path: join(apps, name), used: statSync(join(apps, name)).mtimeMs }))
      .sort((one, other) => other.used - one.used)
    for (const { path } of byAge.slice(mostKept)) rmSync(path, { recursive: true, force: true })
  } catch {
    // As above.
  }
}
