import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readIndex } from '../../../src/bundle/read/read-index.ts'
import { ferry, smallSite } from './small-site.ts'

let site: ReturnType<typeof smallSite>
const at = (path: string) => join(site.root, path)

/** Builds, waits for as long as `HOLD` stands, fails where `FAIL` does, writes `SIZE` bytes, and is then swapped in. */
const config = `
import { existsSync, writeFileSync } from 'node:fs'
import { collate } from '${resolve('src/site/vite-plugin/collate.ts')}'
import { wholeBuild } from '${resolve('src/site/vite-plugin/whole-build.ts')}'
const app = { name: 'app', buildApp: ({ build, environments }) => build(environments.client) }
const hold = {
  name: 'hold',
  async buildApp(builder) {
    writeFileSync('HELD', '')
    while (existsSync('HOLD')) await new Promise((resolve) => setTimeout(resolve, 20))
    if (existsSync('FAIL')) throw new Error('failed as asked')
    writeFileSync(builder.config.build.outDir + '/large', 'x'.repeat(Number(process.env.SIZE ?? 0)))
  },
}
export default {
  builder: { sharedConfigBuild: true },
  plugins: [app, collate({ seeds: process.env.COLLATE_SEEDS ?? 'seeds' }), hold, wholeBuild()],
}
`

const newSite = () => {
  site = smallSite({ 'ferry.txt': ferry })
  writeFileSync(at('vite.config.mjs'), config)
}
beforeEach(newSite)
afterEach(() => site.remove())

interface Ended {
  code: number | null
  told: string
}

/** Starts a build in a process of its own, as a shell would. */
function start(env: Record<string, string> = {}, args: string[] = []) {
  const bin = resolve('node_modules/vite/bin/vite.js')
  const { NODE_ENV: _, CI: __, ...inherited } = process.env
  const command = `${env.LIMIT ? `ulimit -f ${env.LIMIT};` : ''} exec "$0" "$@"`
  const child = spawn('sh', ['-c', command, process.execPath, bin, 'build', ...args], {
    cwd: site.root,
    env: { ...inherited, VITE_CONFIG_NATIVE_IGNORE_WARNING: '1', ...env },
  })
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (told += data))
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, told })))
  return { child, ended, told: () => told }
}
const build = (env?: Record<string, string>, args?: string[]) => start(env, args).ended

/** A site as a build leaves it: built once, and put where a test begins with one. */
let standing: ReturnType<typeof smallSite>
beforeAll(async () => {
  newSite()
  expect(await build()).toMatchObject({ code: 0 })
  expect(leftBeside()).toEqual([])
  standing = site
}, 120_000)
afterAll(() => standing.remove())
const putSite = () => cpSync(join(standing.root, 'dist'), at('dist'), { recursive: true })

const headlines = (folder = 'dist') => {
  const read = (file: string) => JSON.parse(readFileSync(at(`${folder}/data/${file}`), 'utf8'))
  return readIndex(read).articles.map(({ headline }) => headline.text)
}
/** How long a build may take to its end, in milliseconds, on a busy machine. */
const patience = 60_000
const rename = (name: string) => site.writeSeed('ferry.txt', ferry.replace('Ferry', name))
const held = () => vi.waitFor(() => expect(existsSync(at('HELD'))).toBe(true), patience)
const leftBeside = () => readdirSync(site.root).filter((name) => name.startsWith('.'))

/** A site stands, and another build of it is at its end, not yet swapped in. */
async function buildAndHold(): Promise<{ child: ChildProcess; ended: Promise<Ended> }> {
  putSite()
  rename('Barge')
  writeFileSync(at('HOLD'), '')
  const { child, ended } = start()
  await held()
  return { child, ended }
}
const old = [expect.stringMatching(/^Ferry/)]

test('a build that fails at its end leaves the site that stands, and nothing else', async () => {
  putSite()
  rename('Barge')
  writeFileSync(at('FAIL'), '')
  expect(await build()).toMatchObject({ code: 1, told: expect.stringContaining('failed as asked') })
  expect(headlines()).toEqual(old)
  expect(leftBeside()).toEqual([])
})

test.each(['SIGTERM', 'SIGINT'] as const)('one that is ended by %s does as well', async (signal) => {
  const { child, ended } = await buildAndHold()
  expect(headlines()).toEqual(old)
  child.kill(signal)
  expect((await ended).code).not.toBe(0)
  expect(headlines()).toEqual(old)
  expect(leftBeside()).toEqual([])
})

test('one that is killed leaves the site; the next does not wait for it and clears what it left', async () => {
  const { child, ended } = await buildAndHold()
  child.kill('SIGKILL')
  await ended
  expect(headlines()).toEqual(old)
  rmSync(at('HOLD'))
  const next = await build()
  expect(next).toMatchObject({ code: 0, told: expect.not.stringContaining('waiting') })
  expect(headlines()).toEqual([expect.stringMatching(/^Barge/)])
  expect(leftBeside()).toEqual([])
})

test('one that was killed between the two steps of the swap costs nothing', async () => {
  putSite()
  renameSync(at('dist'), at('.dist.before'))
  writeFileSync(at('FAIL'), '')
  await build()
  expect(headlines()).toEqual(old)
  expect(leftBeside()).toEqual([])
})

test('of two at once the second says that it waits, and both sites are whole', async () => {
  const first = await buildAndHold()
  const second = start()
  await vi.waitFor(() => expect(second.told()).toMatch(/Another build \(process \d+\).*waiting/), patience)
  rename('Steamer')
  rmSync(at('HOLD'))
  expect((await first.ended).code).toBe(0)
  expect((await second.ended).code).toBe(0)
  expect(headlines()).toEqual([expect.stringMatching(/^Steamer/)])
  expect(leftBeside()).toEqual([])
})

test('a disk that is full leaves the site that stands', async () => {
  putSite()
  rename('Barge')
  expect((await build({ LIMIT: '1000', SIZE: '5000000' })).code).not.toBe(0)
  expect(headlines()).toEqual(old)
  expect(leftBeside()).toEqual([])
})

test('without a report there is an error and the site stays, unless it is meant', async () => {
  mkdirSync(at('nothing'))
  mkdirSync(at('wrong'))
  writeFileSync(at('wrong/a.txt'), 'Ferry')
  putSite()
  for (const COLLATE_SEEDS of ['nothing', 'nowhere', '', 'wrong']) {
    const told = expect.stringContaining('COLLATE_ALLOW_EMPTY')
    expect(await build({ COLLATE_SEEDS }), `"${COLLATE_SEEDS}"`).toMatchObject({ code: 1, told })
  }
  expect(headlines()).toEqual(old)
  expect((await build({ COLLATE_SEEDS: '', COLLATE_ALLOW_EMPTY: '1', COLLATE_STRICT: '1' })).code).toBe(0)
  expect(headlines()).toEqual([])
})

test('a folder that is no built site is not replaced, unless that is said', async () => {
  const other = smallSite({ 'keep.txt': 'keep' })
  const args = ['--outDir', join(other.root, 'seeds')]
  expect(await build({}, args)).toMatchObject({ code: 1, told: expect.stringContaining('--emptyOutDir') })
  expect(readdirSync(join(other.root, 'seeds'))).toEqual(['keep.txt'])
  expect((await build({}, [...args, '--emptyOutDir'])).code).toBe(0)
  expect(existsSync(join(other.root, 'seeds/keep.txt'))).toBe(false)
  other.remove()
})

test('what holds the project, or is no folder, is refused as one to build into', async () => {
  const into = (outDir: string) => build({}, ['--outDir', outDir, '--emptyOutDir'])
  for (const ended of await Promise.all(['.', '..', 'vite.config.mjs'].map(into)))
    expect(ended).toMatchObject({ code: 1, told: expect.stringContaining('--outDir') })
  expect(existsSync(at('seeds/ferry.txt'))).toBe(true)
})

test('a link to the folder stays a link', async () => {
  mkdirSync(at('real'))
  symlinkSync('real', at('dist'))
  expect((await build()).code).toBe(0)
  expect(headlines('real')).toEqual(old)
  expect(headlines('dist')).toEqual(old)
})
