// Builds the site: npm run build [-- --from-stages <folder>] [-- --base /sub/ and what else vite build takes].
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ours = '--from-stages'
const args = process.argv.slice(2)
const at = args.indexOf(ours)
const folder = args[at + 1]
if (at !== -1 && (folder === undefined || folder.startsWith('-'))) {
  console.error(`Usage: npm run build -- ${ours} <folder>`)
  process.exit(2)
}
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))
const given = at === -1 ? args : args.toSpliced(at, 2)
const stages = at === -1 ? {} : { COLLATE_STAGES: folder }
process.exitCode =
  spawnSync(process.execPath, [vite, 'build', ...given], {
    stdio: 'inherit',
    // Vite would look through all of the configuration for what some later version may refuse, which takes as long as reading it.
    env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: '1', ...process.env, ...stages },
  }).status ?? 1
