// Builds and serves the example: five invented reports of one event, marked as invented. npm run example -- [--port 4173]
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = join(tmpdir(), 'collate-example')
const run = (args: string[]) =>
  spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, COLLATE_SEEDS: 'tests/example' },
  }).status ?? 1

process.exitCode =
  run(['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir']) ||
  run(['--import', 'tsx', 'src/cli/serve.ts', '--dir', folder, ...process.argv.slice(2)])
