import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** What stands in the site beside packages, with the file of the project that holds its licence. */
const others: [name: string, file: string][] = [
  ['Collate', 'LICENSE'],
  ['Newsreader (typeface)', 'src/app/styles/fonts/newsreader-OFL.txt'],
  ['Public Sans (typeface)', 'src/app/styles/fonts/public-sans-OFL.txt'],
  ['Names of countries (Unicode CLDR)', 'src/language/places/data/unicode-license.txt'],
]
const topics = `IPTC Media Topics, a choice of them with terms of ours. © IPTC, https://iptc.org/standards/media-topics/
Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/`

/**
 * Puts the licences of all that the site's scripts hold into `licences.txt`. A worker's script is bundled by itself: what
 * it holds is gathered by `inWorker`, which belongs among the plugins for workers. For one build; not to be shared.
 */
export function licences(): { inSite: Plugin; inWorker: () => Plugin } {
  const folders = new Set<string>()
  let root = ''
  const gather = (bundle: Rolldown.OutputBundle) => {
    for (const output of Object.values(bundle))
      for (const id of output.type === 'chunk' ? output.moduleIds : []) {
        const folder = packageOf(id)
        if (folder) folders.add(folder)
      }
  }
  return {
    inWorker: () => ({
      name: 'collate-licences-of-workers',
      generateBundle: (_, bundle) => gather(bundle),
    }),
    inSite: {
      name: 'collate-licences',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      configResolved(config) {
        root = config.root
      },
      generateBundle(_, bundle) {
        gather(bundle)
        const packages = [...folders].map(describe).sort(([one], [other]) => (one < other ? -1 : 1))
        const own = others.map(([name, file]): [string, string] => [
          name,
          readFileSync(join(root, file), 'utf8'),
        ])
        const entries = [...own, ['Topics', topics] as const, ...packages]
        const source = entries.map(
          ([name, text]) => `${name}\n${'='.repeat(name.length)}\n\n${text.trim()}\n`,
        )
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: source.join('\n\n') })
      },
    },
  }
}

/** The folder of the package that a module belongs to, or null for one of ours. */
function packageOf(id: string): string | null {
  const path = id.replace(/^\0/, '').replace(/[?#].*$/, '')
  if (!/[\\/]node_modules[\\/]/.test(path)) return null
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if (/[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+$/.test(folder)) return folder
  return null
}

/** Throws where a package comes without the text of its licence: it must not go into the site unseen. */
function describe(folder: string): [name: string, text: string] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one))
  if (!file) throw new Error(`${name} ${version} comes without its licence`)
  return [`${name} ${version} (${license})`, readFileSync(join(folder, file), 'utf8')]
}
