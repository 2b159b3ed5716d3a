import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCorpus } from '../../../src/tools/corpus/make-corpus/make-corpus.ts'
import { smallSite } from '../../site/vite-plugin/small-site.ts'

const config = `
import { collate } from '${resolve('src/site/vite-plugin/collate.ts')}'
import { wholeBuild } from '${resolve('src/site/vite-plugin/whole-build.ts')}'
const app = { name: 'app', buildApp: ({ build, environments }) => build(environments.client) }
export default {
  builder: { sharedConfigBuild: true },
  plugins: [app, collate({ seeds: process.env.COLLATE_SEEDS ?? 'seeds' }), wholeBuild()],
}
`

let site: ReturnType<typeof smallSite>
const at = (path: string) => join(site.root, path)
const run = promisify(execFile)

/** Runs a command line in the site's folder, as docs/scale.md has it, with `npm run -s` spelled out. */
function shell(line: string, env: Record<string, string> = {}) {
  const { NODE_ENV: _, CI: __, COLLATE_STAGES: ___, ...inherited } = process.env
  const command = line.replaceAll(
    /\brun (\w+)/g,
    `"${process.execPath}" --import "${resolve('node_modules/tsx/dist/loader.mjs')}" "${resolve('src/cli')}/$1.ts"`,
  )
  return run('bash', ['-o', 'pipefail', '-ec', command], {
    cwd: site.root,
    env: { ...inherited, COLLATE_WORDS_ONLY: '1', COLLATE_CACHE: at('cache'), ...env },
  })
}

beforeAll(() => {
  site = smallSite({})
  for (const [name, text] of makeCorpus(7)) site.writeSeed(name, text)
  site.writeSeed('empty.txt', '')
  writeFileSync(at('vite.config.mjs'), config)
  mkdirSync(at('made'))
})
afterAll(() => site.remove())

/** The bytes of a built site, by path. */
const bytesOf = (folder: string) =>
  readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file.slice(at(folder).length), readFileSync(file, 'utf8')])

test('the recipe in several processes builds the same bytes as one build of the seeds', async () => {
  await shell('run seeds seeds > seeds.jsonl && split -n r/2 seeds.jsonl part-')
  await shell(`ls part-* | xargs -P 2 -I{} sh -c 'run stage reports < {} > made/reports-{}.jsonl'`)
  await shell('run events made > events.jsonl && split -n r/2 events.jsonl event-')
  await shell(`ls event-* | xargs -P 2 -I{} sh -c 'run stage related < {} > made/related-{}.jsonl'`)
  await shell('run build --from-stages made --outDir sharded')
  await shell('run build --outDir single')
  const single = bytesOf('single')
  expect(single.filter(([path]) => path?.startsWith('/data/articles/'))).toHaveLength(7)
  expect(bytesOf('sharded')).toEqual(single)
}, 300_000)

test('a folder that is not named, and one without results, are refused', async () => {
  await expect(shell('run build --from-stages')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Usage: npm run build'),
  })
  mkdirSync(at('none'))
  await expect(shell('run build --from-stages none --outDir refused')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('none: of 0 lines of reports all are missing'),
  })
  expect(readdirSync(site.root)).not.toContain('refused')
}, 120_000)
