import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Outcome, Problem } from '../../news/problem.ts'
import type { RawDocument } from '../../news/raw-document.ts'
import { spelledOut } from '../../text/invisible-characters.ts'
import { lineBreak } from '../../text/line-break.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import { type Refusal, readBounded, refusalMessage } from './read-bounded.ts'
import { readSidecar } from './read-sidecar.ts'

/** Bytes beyond which a file is refused: no news page is that long. */
const longest = 2_000_000

/**
 * Reads every `*.txt` of a folder, in order of name, each with its sidecar `name.meta.json` where there is one. A file
 * that is empty, too long, no text, no file or not readable is reported and costs the others nothing. Files are told of by the
 * folder's own name, `seeds/x.txt`, wherever it lies.
 */
export async function readSeeds(folder: string): Promise<Outcome<RawDocument[]>> {
  let names: string[]
  try {
    names = await readdir(folder)
  } catch {
    return {
      value: [],
      problems: [problem('seeds-missing', shown(folder), 'There is no such folder of seeds.')],
    }
  }
  const seeds = names.filter((name) => name.endsWith('.txt')).sort()
  const sidecars = new Set(names.filter((name) => name.endsWith('.meta.json')))
  const outcomes = []
  // One after the other: thousands at once would be more than a process may hold open.
  for (const name of seeds) {
    outcomes.push(await readSeed(folder, { name, hasSidecar: sidecars.has(sidecarName(name)) }))
  }
  return {
    value: outcomes.flatMap(({ value }) => (value ? [value] : [])),
    problems: [...outcomes.flatMap(({ problems }) => problems), ...lostSidecars(folder, names)],
  }
}

function lostSidecars(folder: string, names: readonly string[]): Problem[] {
  const owners = new Set(names.filter((name) => name.endsWith('.txt')).map(sidecarName))
  const lost = names.filter((name) => name.endsWith('.meta.json') && !owners.has(name)).sort()
  return lost.map((name) => ({
    ...problem('sidecar-without-seed', shown(folder, name), 'There is no seed of that name.'),
    level: 'warning',
  }))
}

async function readSeed(
  folder: string,
  { name, hasSidecar }: { name: string; hasSidecar: boolean },
): Promise<Outcome<RawDocument | null>> {
  const file = shown(folder, name)
  const bytes = await readBounded(join(folder, name), longest)
  if (typeof bytes === 'string')
    return { value: null, problems: [problem(refusalId(bytes), file, refusalMessage(bytes, longest))] }
  const decoded = decodeText(bytes)
  if (!decoded)
    return { value: null, problems: [problem('seed-binary', file, 'It holds bytes that are no text.')] }
  if (decoded.text.trim() === '')
    return { value: null, problems: [problem('seed-empty', file, 'It holds no text.')] }
  const sidecar = hasSidecar
    ? await readSidecar(join(folder, sidecarName(name)), shown(folder, sidecarName(name)))
    : { value: null, problems: [] }
  const problems = [...encodingProblems(file, decoded), ...sidecar.problems]
  return { value: { file, text: decoded.text, encoding: decoded.encoding, sidecar: sidecar.value }, problems }
}

const refusalId = (refusal: Refusal) => (refusal === 'too-long' ? 'seed-too-long' : 'seed-unreadable')

function encodingProblems(file: string, { text, encoding, damaged }: DecodedText): Problem[] {
  const warning = (id: string, message: string): Problem => ({
    ...problem(id, file, message),
    level: 'warning',
  })
  if (damaged) {
    const line = text.slice(0, text.indexOf('\ufffd')).split(lineBreak).length
    const message = 'Some bytes are no UTF-8 as the others are; they are shown as \ufffd.'
    return [{ ...warning('encoding-damaged', message), location: { file, line } }]
  }
  if (encoding !== 'windows-1252') return []
  const message = 'It is not UTF-8; it was read as Windows-1252. Check its accents and quotation marks.'
  return [warning('encoding-assumed', message)]
}

/** How a file is told of. A name can hold anything but a slash: what would act in a terminal is spelt out. */
function shown(folder: string, name = ''): string {
  return spelledOut(`${basename(folder)}/${name}`)
}

function sidecarName(name: string): string {
  return name.replace(/\.txt$/, '.meta.json')
}

function problem(id: string, file: string, message: string): Problem {
  return { id, level: 'error', message, location: { file } }
}
