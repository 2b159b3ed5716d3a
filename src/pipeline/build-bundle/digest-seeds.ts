import type { Lines, ReadSeeds } from '../../bundle/write/build-report.ts'
import { slimReport } from '../../bundle/write/slim-report.ts'
import type { SeedFile } from '../../news/page/raw-document.ts'
import { type Outcome, type Problem, problemAt } from '../../news/problem.ts'
import type { Report } from '../../news/report/report.ts'
import { sha256 } from '../cache/kept-values.ts'
import type { Memory } from '../cache/remember.ts'
import {
  type Digest,
  digestReport,
  type PackedDigest,
  packDigest,
  unpackDigest,
} from '../group-stories/digest/digest-report.ts'
import { eachSeed, type SeedAsRead } from '../read-pages/files/read-seeds.ts'
import { inParts } from './in-parts.ts'
import { reportsOfSeed, type SeedReports } from './reports-of-seed.ts'

/** What is held of a report while all are looked at. */
export interface DigestedReport {
  slim: Report
  digest: Digest
  /** Stands for its seed. */
  hash: string
  /** Which of the seed's reports it is, from 0. */
  place: number
  /** The report itself. Throws where its seed has changed since it was read. */
  whole: () => Promise<Report>
}

/** What is held of a seed while all are looked at: everything but its reports. */
export interface DigestedSeed extends Omit<SeedReports, 'reports'> {
  reports: { slim: Report; digest: PackedDigest }[]
}

/** A seed with what it holds; null where it could not be read, and is only told of. */
export interface SeedResult {
  problems: Problem[]
  hash: string
  digested: DigestedSeed | null
  whole: () => Promise<SeedReports>
}

/** A seed that is to be read, with what was met in reading its file. */
export interface SeedErrand {
  seed: SeedFile
  problems: Problem[]
  hash: string
}

/** Makes what some seeds hold before it is asked for, so that it is found in the memory; or does nothing. */
export type ReadAhead = (seeds: SeedErrand[]) => Promise<void>

/** Stands for all that is known of a seed. */
export const hashOfSeed = (seed: SeedFile, problems: Problem[]): string =>
  sha256(JSON.stringify([seed, problems]))

/** So many seeds are held while what they hold is read ahead. */
const heldAtOnce = 256

/** Reads and annotates every seed of a folder, or gives what was read in the same before, or `ahead` of being asked. */
export async function* resultsOfSeeds(
  folder: string,
  memory: Memory,
  ahead?: ReadAhead,
): AsyncGenerator<SeedResult> {
  for await (const part of inParts(eachSeed(folder), heldAtOnce)) {
    const seeds = part.map((read) => {
      const hash = read.seed ? hashOfSeed(read.seed, read.problems) : ''
      return { ...read, hash, kept: read.seed && memory.recall<DigestedSeed>('digests', hash) }
    })
    await ahead?.(seeds.flatMap(({ seed, kept, ...told }) => (seed && !kept ? { seed, ...told } : [])))
    for (const { seed, problems, hash, kept, again } of seeds) {
      const digested = seed && (kept ?? digestedSeed({ seed, problems, hash }, memory))
      const file = seed?.file
      yield { problems, hash, digested, whole: () => wholeSeed({ file, hash, again }, memory) }
    }
  }
}

/** What a seed holds, kept from before or made now. */
function digestedSeed(errand: SeedErrand, memory: Memory): DigestedSeed {
  return memory.recall<DigestedSeed>('digests', errand.hash) ?? digestSeed(errand, memory)
}

/** Reads and annotates a seed, and keeps what it holds. */
export function digestSeed({ seed, problems, hash }: SeedErrand, memory: Memory): DigestedSeed {
  const found = memory.keep('reports', hash, reportsOfSeed(seed, problems))
  return memory.keep('digests', hash, digestFound(found))
}

async function wholeSeed(
  { file, hash, again }: Pick<SeedErrand, 'hash'> & Pick<SeedAsRead, 'again'> & { file?: string | undefined },
  memory: Memory,
): Promise<SeedReports> {
  const kept = memory.recall<SeedReports>('reports', hash)
  if (kept) return kept
  const { value: seed, problems } = await again()
  if (!seed || hashOfSeed(seed, problems) !== hash)
    throw new Error(`${file} has changed while it was read: build again`)
  return memory.keep('reports', hash, reportsOfSeed(seed, problems))
}

export function digestFound({ reports, ...rest }: SeedReports): DigestedSeed {
  return {
    ...rest,
    reports: reports.map((report) => ({
      slim: slimReport(report),
      digest: packDigest(digestReport(report)),
    })),
  }
}

/**
 * Holds of each report what grouping, list and search need. Of two whose paths give one id, as two spellings of a name do, the
 * second is refused: each report has an address of its own.
 */
export async function holdReports(
  seeds: AsyncIterable<SeedResult>,
): Promise<Outcome<DigestedReport[]> & ReadSeeds> {
  const lines = new Map<string, Record<number, Lines>>()
  const files = new Map<string, string>()
  const [value, problems]: [DigestedReport[], Problem[]] = [[], []]
  for await (const { hash, digested, whole, ...told } of seeds) {
    problems.push(...told.problems, ...(digested?.problems ?? []))
    if (!digested) continue
    lines.set(digested.file, digested.lines)
    for (const [place, { slim, digest }] of digested.reports.entries()) {
      const { id } = slim.article
      const [file = ''] = slim.article.files
      const other = files.get(id)
      if (other === undefined) {
        files.set(id, file)
        const own = async () => (await whole()).reports[place] as Report
        value.push({ slim, digest: unpackDigest(digest), hash, place, whole: own })
      } else problems.push(problemAt({ file }, 'address-taken', { other }, 'error'))
    }
  }
  const linesAt: ReadSeeds['linesAt'] = (file, line) => lines.get(file)?.[line] ?? []
  return { value, problems, files: lines.keys(), linesAt }
}
