import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStageResults } from '../../../src/pipeline/build-bundle/stage-results.ts'
import { buildBundle } from '../../../src/pipeline/build-bundle.ts'
import { codeVersion } from '../../../src/pipeline/cache/code-version.ts'
import { forgetful } from '../../../src/pipeline/cache/remember.ts'
import { makeCorpus } from '../../../src/tools/corpus/make-corpus/make-corpus.ts'

let folder: string
const at = (name: string) => join(folder, name)

/** Runs a command of the project in a process of its own, words only, from one file to another. */
async function pipe(command: string, args: string[], input: string, output: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, COLLATE_WORDS_ONLY: '1' },
  })
  child.stdin.end(input)
  await finished(child.stdout.pipe(createWriteStream(output)))
}

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** As an engine would: the lines in parts, each through a process of its own, at once. */
async function shard(stage: string, lines: string[], parts: number): Promise<void> {
  const shards = Array.from({ length: parts }, (_, part) =>
    lines.filter((_, n) => n % parts === parts - 1 - part),
  )
  await Promise.all(
    shards.map((of, part) =>
      pipe('stage', [stage], of.map((line) => `${line}\n`).join(''), at(`${stage}-${part}.jsonl`)),
    ),
  )
}

const sorted = (files: Map<string, string>) => [...files].sort(([one], [other]) => (one < other ? -1 : 1))
const open = () => openStageResults(folder, codeVersion())

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collate-stages-'))
  mkdirSync(at('seeds'))
  for (const [name, text] of makeCorpus(9)) writeFileSync(at(`seeds/${name}`), text)
  writeFileSync(at('seeds/none.txt'), 'Just a headline')
  writeFileSync(at('seeds/empty.txt'), '')
  writeFileSync(at('seeds/picture.png'), '')
  await pipe('seeds', [at('seeds')], '', at('seeds.jsonl'))
  await shard('reports', linesOf(at('seeds.jsonl')), 3)
  await pipe('events', [folder], '', at('events.jsonl'))
  await shard('related', linesOf(at('events.jsonl')), 2)
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('what three and two processes made in parts is the same site as what one makes of the seeds', async () => {
  const { files, problems } = await buildBundle(at('seeds'))
  const sharded = await buildBundle(open(), { memory: forgetful })
  expect(sharded.problems).toEqual(problems)
  expect(problems.length).toBeGreaterThan(2)
  expect(sorted(sharded.files)).toEqual(sorted(files))
})

test('what no stage has related is related now, and a result that comes twice counts once', async () => {
  const before = await buildBundle(open(), { memory: forgetful })
  const again = linesOf(at('reports-0.jsonl'))
  writeFileSync(at('reports-0.jsonl'), [...again, again[0], ''].join('\n'))
  writeFileSync(at('related-0.jsonl'), '')
  const after = await buildBundle(open(), { memory: forgetful })
  expect(sorted(after.files)).toEqual(sorted(before.files))
})

test('a seed without a result, and one of another version of the code, are refused by name', () => {
  const [first = '', ...others] = linesOf(at('reports-1.jsonl'))
  writeFileSync(at('reports-1.jsonl'), others.join('\n'))
  expect(open).toThrow(/of 12 lines of reports 1 are missing/)
  writeFileSync(at('reports-1.jsonl'), [...others, first.replace(codeVersion(), 'other')].join('\n'))
  expect(open).toThrow(/reports-1\.jsonl:\d: made by another version/)
})
