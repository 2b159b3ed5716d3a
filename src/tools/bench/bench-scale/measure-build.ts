import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../../bundle/format/bundle.ts'
import { cacheFolder } from '../../../pipeline/cache/cache-folder.ts'
import { makeCorpus } from '../../corpus/make-corpus/make-corpus.ts'
import { runApart } from '../growth/run-apart.ts'
import { sizeByKind } from './size-by-kind.ts'

/** What is measured of builds of one corpus; sizes in kB (1000 bytes), compressed (brotli) only where it says so. */
export interface Build {
  'data, s': number
  'all, s': number
  'again, s': number
  'one changed, s': number
  'data, CPU s': number
  'all, CPU s': number
  'again, CPU s': number
  'one changed, CPU s': number
  'data, MB': number
  'all, MB': number
  files: number
  'files written again': number
  'seeds, kB': number
  'output, kB': number
  'compressed, kB': number
  'index.html, kB': number
  'first data, kB': number
}

/** The same of each kind of file, a report: kB, and kB as sent. */
export type Kinds = Record<string, [kB: number, sent: number]>

/** What a build of its own process tells of itself. */
interface Run {
  seconds: number
  cpuSeconds: number
  megabytes: number
}

/**
 * Makes a corpus of so many dumps below `folder` and builds its data alone, without vectors; then its whole site with nothing kept but
 * the vectors of sentences, again with all kept, and once more after one seed was changed.
 */
export function measureBuild(count: number, folder: string): Build & { kinds: Kinds } {
  const [seeds, outDir] = [join(folder, `${count}/seeds`), join(folder, `${count}/dist`)]
  // Vectors take far longer than all else, and are the same in every run: they stay.
  const cache = join(cacheFolder(), 'bench-scale')
  mkdirSync(seeds, { recursive: true })
  for (const [name, text] of makeCorpus(count)) writeFileSync(join(seeds, name), text)
  for (const name of ['stages', 'pages', 'sites', 'app'])
    rmSync(join(cache, name), { recursive: true, force: true })
  const env = { COLLATE_SEEDS: seeds, COLLATE_STRICT: '0', COLLATE_CACHE: cache }
  const data = runApart('bench-scale/build-once.ts', [seeds, join(folder, `${count}/data`)]) as Run
  const run = () => buildSite(outDir, env)
  const [all, again] = [run(), run()]
  const before = filesBelow(outDir).map(identityOf)
  changeOne(seeds)
  const changed = run()
  const files = filesBelow(outDir)
  const [kept, there] = [new Set(before), new Set(files)]
  const manifest = JSON.parse(readFileSync(join(outDir, 'data/manifest.json'), 'utf8')) as Manifest
  const first = ['manifest.json', manifest.list.fronts ?? '', manifest.list.parts[0] ?? ''].map(
    (path) => statSync(join(outDir, 'data', path)).size,
  )
  const isCopy = (file: string) => /\.(?:br|gz)$/.test(file)
  return {
    'data, s': data.seconds,
    'all, s': all.seconds,
    'again, s': again.seconds,
    'one changed, s': changed.seconds,
    'data, CPU s': data.cpuSeconds,
    'all, CPU s': all.cpuSeconds,
    'again, CPU s': again.cpuSeconds,
    'one changed, CPU s': changed.cpuSeconds,
    'data, MB': data.megabytes,
    'all, MB': all.megabytes,
    files: files.length,
    'files written again': files.filter((file) => !kept.has(identityOf(file))).length,
    'seeds, kB': bytesOf(filesBelow(seeds)) / 1000,
    'output, kB': bytesOf(files.filter((file) => !isCopy(file))) / 1000,
    'compressed, kB': bytesOf(files.filter((file) => isBestForm(file, there))) / 1000,
    'index.html, kB': statSync(join(outDir, 'index.html')).size / 1000,
    'first data, kB': first.reduce((sum, size) => sum + size) / 1000,
    kinds: Object.fromEntries(
      [...sizeByKind(outDir)].map(([kind, { bytes, sent }]) => [
        kind,
        [bytes / 1000 / count, sent / 1000 / count],
      ]),
    ),
  }
}

/** Tells at its end what a process has used. */
const teller = `data:text/javascript,process.on('exit',()=>{
const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();
console.log(JSON.stringify({seconds:performance.now()/1e3,cpuSeconds:(u+s)/1e6,megabytes:m/1024}))})`

/** Builds as `npm run build` does, in a process of its own. */
function buildSite(outDir: string, env: Record<string, string>): Run {
  const args = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--logLevel',
    'error',
    '--outDir',
    outDir,
    '--emptyOutDir',
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', teller, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`the build failed:\n${stderr.slice(-2000)}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Run
}

/** A word more in the middle one of the seeds. */
function changeOne(seeds: string): void {
  const names = readdirSync(seeds).sort()
  const file = join(seeds, names[Math.floor(names.length / 2)] ?? '')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\.\n/, ' in the end.\n'))
}

/** What a reader is sent of a file: its brotli copy, or the file itself where it has none. */
const isBestForm = (file: string, all: ReadonlySet<string>): boolean =>
  file.endsWith('.br') || !(file.endsWith('.gz') || all.has(`${file}.br`))

const identityOf = (file: string): string => `${file} ${statSync(file).ino}`

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const bytesOf = (files: string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0)
