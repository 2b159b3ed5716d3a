import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../news/problem.ts'
import { digestFound, type SeedResult } from './digest-seeds.ts'
import type { Related } from './relate-event.ts'
import type { SeedReports } from './reports-of-seed.ts'

/** A line of the stage `reports`: what one seed holds. */
export interface ReportsLine {
  /** The version of the code that made it. */
  code: string
  /** Which of how many seeds it is, from 0. */
  n: number
  of: number
  hash: string
  problems: Problem[]
  found: SeedReports | null
}

/** A line of the stage `related`: what the reports of one event have to do with each other. */
export interface RelatedLine extends Related {
  code: string
  /** See `keyOfEvent`. */
  key: string
}

/** Where a line stands: thousands are not held at once. */
interface Place {
  file: string
  from: number
  length: number
}

/**
 * Opens what stages have made elsewhere: every `reports*.jsonl` and `related*.jsonl` of a folder, whatever part of the whole each
 * holds, in any order; a line that comes twice counts once. Throws, naming file and line, at one that another version of the code
 * made; and where a seed's is missing.
 */
export function openStageResults(folder: string, code: string) {
  const { places, of } = placesOfReports(folder, code)
  const related = placesOfRelated(folder, code)
  const missing = of - places.size
  if (of === 0 || missing > 0)
    throw new Error(`${folder}: of ${of} lines of reports ${missing || 'all'} are missing`)
  return {
    folder,
    /** What each seed holds, in the order of the seeds. */
    async *seeds(): AsyncGenerator<SeedResult> {
      for (let n = 0; n < of; n++) {
        const place = places.get(n) as Place
        const { hash, problems, found } = valueAt<ReportsLine>(place)
        const whole = async () => valueAt<ReportsLine>(place).found as SeedReports
        yield { hash, problems, digested: found && digestFound(found), whole }
      }
    },
    /** What was made of an event's reports; null where no line tells. */
    related(key: string): Related | null {
      const place = related.get(key)
      return place ? valueAt<RelatedLine>(place) : null
    },
  }
}

function placesOfReports(folder: string, code: string): { places: Map<number, Place>; of: number } {
  const places = new Map<number, Place>()
  let of = 0
  eachLine<ReportsLine>(folder, 'reports', code, (line, place) => {
    places.set(line.n, place)
    of = line.of
  })
  return { places, of }
}

function placesOfRelated(folder: string, code: string): Map<string, Place> {
  const places = new Map<string, Place>()
  eachLine<RelatedLine>(folder, 'related', code, ({ key }, place) => places.set(key, place))
  return places
}

function eachLine<T extends { code: string }>(
  folder: string,
  stage: string,
  code: string,
  tell: (line: T, place: Place) => void,
): void {
  const names = readdirSync(folder).filter((name) => name.startsWith(stage) && name.endsWith('.jsonl'))
  for (const name of names.sort()) {
    const file = join(folder, name)
    let n = 0
    for (const place of linesOf(file)) {
      n += 1
      const line = valueAt<T | { error: string }>(place)
      const error = 'error' in line ? line.error : line.code !== code && 'made by another version of the code'
      if (error) throw new Error(`${file}:${n}: ${error}`)
      tell(line as T, place)
    }
  }
}

const chunk = 1 << 20
const lineFeed = 10

function* linesOf(file: string): Generator<Place> {
  const handle = openSync(file, 'r')
  const bytes = Buffer.alloc(chunk)
  try {
    let [start, at] = [0, 0]
    for (let read = readSync(handle, bytes, 0, chunk, 0); read > 0; ) {
      const part = bytes.subarray(0, read)
      for (let end = part.indexOf(lineFeed); end !== -1; end = part.indexOf(lineFeed, end + 1)) {
        if (at + end > start) yield { file, from: start, length: at + end - start }
        start = at + end + 1
      }
      at += read
      read = readSync(handle, bytes, 0, chunk, at)
    }
    if (at > start) yield { file, from: start, length: at - start }
  } finally {
    closeSync(handle)
  }
}

function valueAt<T>({ file, from, length }: Place): T {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    readSync(handle, bytes, 0, length, from)
    return JSON.parse(bytes.toString()) as T
  } finally {
    closeSync(handle)
  }
}
