import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RawDocument } from '../../news/page/raw-document.ts'
import type { Report } from '../../news/report/report.ts'
import { parseArticle } from '../../pipeline/parse-article/parse-article.ts'
import { readSeeds } from '../../pipeline/read-pages/files/read-seeds.ts'
import { readDocument } from '../../pipeline/read-pages/html/read-document.ts'
import { type Random, randomFrom } from '../corpus/random.ts'
import { checkReport } from './check-report.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { fuzzDump } from './fuzz-dump.ts'
import { fuzzSidecar } from './fuzz-sidecar.ts'

/** What came of so many made-up documents. */
export interface Soaked {
  tried: number
  /** Cut out as a report; the others were refused with an error. */
  reports: number
  faults: { seed: number; message: string }[]
  /** Processor seconds of the slowest. */
  slowest: number
}

export interface SoakOptions {
  count: number
  /** `performance.now()` at which to stop, done or not. */
  until: number
  /** Pages that are changed. */
  dumps: readonly string[]
}

/** Fuzzes dumps through parse, annotate and compare. The number of a fault makes its dump again. */
export function soakDumps({ count, until, dumps }: SoakOptions): Soaked {
  const soaked: Soaked = { tried: 0, reports: 0, faults: [], slowest: 0 }
  let before: Report | null = null
  for (let seed = 0; seed < count && performance.now() < until; seed++) {
    const text = fuzzDump(randomFrom(seed), dumps)
    before = soakOne(soaked, { seed, document: documentOf(text), before }) ?? before
  }
  return soaked
}

function documentOf(text: string): RawDocument {
  return { file: 'seeds/fuzzed.txt', text, encoding: 'utf-8', sidecar: null }
}

function soakOne(
  soaked: Soaked,
  { seed, document, before }: { seed: number; document: RawDocument; before: Report | null },
): Report | null {
  soaked.tried++
  let report: Report | null = null
  const seconds = cpuSeconds(() => {
    try {
      report = checkReport(document, before)
    } catch (error) {
      soaked.faults.push({ seed, message: String(error) })
    }
  })
  soaked.slowest = Math.max(soaked.slowest, seconds)
  if (report) soaked.reports++
  return report
}

/** So many seeds with their sidecars are written and read at a time. */
const batch = 100

/**
 * Fuzzes sidecars, each beside a page that is a report by itself, through reading, parse, annotate and compare. It is a
 * fault where a sidecar costs its report anything.
 */
export async function soakSidecars({ count, until, dumps }: SoakOptions): Promise<Soaked> {
  const soaked: Soaked = { tried: 0, reports: 0, faults: [], slowest: 0 }
  const pages = dumps.filter((text) => parseArticle(documentOf(text)).value !== null)
  for (let first = 0; first < count && performance.now() < until; first += batch) {
    const folder = await mkdtemp(join(tmpdir(), 'collate-soak-'))
    try {
      const random = randomFrom(first)
      for (let n = 0; n < Math.min(batch, count - first); n++) await writePair(folder, n, random, pages)
      await soakFolder(soaked, folder, first)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  return soaked
}

async function writePair(folder: string, n: number, random: Random, pages: readonly string[]): Promise<void> {
  const name = join(folder, `${String(n).padStart(3, '0')}`)
  await writeFile(`${name}.txt`, random.pick(pages))
  await writeFile(`${name}.meta.json`, fuzzSidecar(random, pages))
}

async function soakFolder(soaked: Soaked, folder: string, seed: number): Promise<void> {
  const { value: documents } = await readSeeds(folder, readDocument)
  let before: Report | null = null
  for (const document of documents) {
    const report: Report | null = soakOne(soaked, { seed, document, before })
    if (!report)
      soaked.faults.push({ seed, message: `no report of ${JSON.stringify(document.sidecar).slice(0, 200)}` })
    before = report ?? before
  }
}
