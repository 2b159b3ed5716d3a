import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../news/bundle.ts'
import { runApart } from '../growth/run-apart.ts'
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

/** What a build of its own process tells of itself. */
interface Run {
  seconds: number
  cpuSeconds: number
  megabytes: number
}

/** Makes a corpus of so many dumps below `folder` and builds its data alone, then its whole site. */
export function measureBuild(count: number, folder: string): Build {
  const [seeds, outDir] = [join(folder, `${count}/seeds`), join(folder, `${count}/dist`)]
  mkdirSync(seeds, { recursive: true })
  for (const [name, text] of makeCorpus(count)) writeFileSync(join(seeds, name), text)
  const data = run('data', seeds, outDir)
  const all = run('all', seeds, outDir)
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

function run(what: 'data' | 'all', seeds: string, outDir: string): Run {
  const env = { COLLATE_SEEDS: seeds, COLLATE_STRICT: '0' }
  return runApart('bench-scale/build-once.ts', [what, seeds, outDir], env) as Run
}

/** Bytes of all files, without their compressed copies. */
function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
