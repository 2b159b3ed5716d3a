import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../news/bundle.ts'
import { makeCorpus } from '../make-corpus/make-corpus.ts'

/** What is measured of one build; sizes in kB (1000 bytes), not compressed. */
export interface Build {
  'data, s': number
  'all, s': number
  'data, CPU s': number
  'all, CPU s': number
  'data, MB': number
  'all, MB': number
  'seeds, kB': number
  'output, kB': number
  'index.html, kB': number
  'first data, kB': number
}

/** Makes a corpus of so many dumps below `folder` and builds its data alone, then its whole site. */
export function measureBuild(count: number, folder: string): Build {
  const [seeds, outDir] = [join(folder, `${count}/seeds`), join(folder, `${count}/dist`)]
  mkdirSync(seeds, { recursive: true })
  for (const [name, text] of makeCorpus(count)) writeFileSync(join(seeds, name), text)
  const data = run(['data', seeds])
  const all = run(['all', seeds, outDir])
  const manifest = JSON.parse(readFileSync(join(outDir, 'data/manifest.json'), 'utf8')) as Manifest
  const first = ['manifest.json', manifest.index].map((path) => statSync(join(outDir, 'data', path)).size)
  return {
    'data, s': data.seconds,
    'all, s': all.seconds,
    'data, CPU s': data.cpuSeconds,
    'all, CPU s': all.cpuSeconds,
    'data, MB': data.megabytes,
    'all, MB': all.megabytes,
    'seeds, kB': bytesBelow(seeds) / 1000,
    'output, kB': bytesBelow(outDir) / 1000,
    'index.html, kB': statSync(join(outDir, 'index.html')).size / 1000,
    'first data, kB': first.reduce((sum, size) => sum + size) / 1000,
  }
}

function run(args: string[]): { seconds: number; cpuSeconds: number; megabytes: number } {
  const [, seeds = ''] = args
  const script = 'src/commands/bench-scale/build-once.ts'
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, COLLATE_SEEDS: seeds, COLLATE_STRICT: '0' },
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`the build failed:\n${stderr.slice(-2000)}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

/** Bytes of all files, without their compressed copies. */
function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
