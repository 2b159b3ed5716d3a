import { basename, join } from 'node:path'
import type { Outcome, Problem } from '../../news/problem.ts'
import type { RawDocument, SeedFile } from '../../news/raw-document.ts'
import { spelledOut } from '../../text/invisible-characters.ts'
import { seedEndings } from './data/seed-endings.ts'
import { decodeHtml } from './decode-html.ts'
import { decodeText } from './decode-text.ts'
import { encodingProblems } from './encoding-problems.ts'
import { kindOfBytes, startsAsPage } from './kind-of-bytes.ts'
import { endingOf, listSeeds, type SeedFolder } from './list-seeds.ts'
import { type Refusal, readBounded, refusalMessage } from './read-bounded.ts'
import { readSidecar } from './read-sidecar.ts'
import { formatOf } from './seed-format.ts'
import { lostSidecars, sidecarOf } from './sidecar-names.ts'

/** Bytes beyond which a file is refused: no news page is that long. */
const longest = { text: 2_000_000, html: 10_000_000 }

/** Makes a document of a seed; `readDocument` of the pages. */
export type ReadDocument = (seed: SeedFile) => Outcome<RawDocument | null>

/**
 * Reads every `.txt`, `.md`, `.html` and `.htm` of a folder and its sub-folders, in order of path, each with its sidecar
 * where there is one. A file that is empty, too long, no text, no file or not readable is reported and costs the others
 * nothing; one with another ending is told. Files are told of by the folder's own name, `seeds/sub/x.txt`, wherever it
 * lies. Each is made a document before the next is read: of pages with tags only their text is kept.
 */
export async function readSeeds(folder: string, readDocument: ReadDocument): Promise<Outcome<RawDocument[]>> {
  const found = await listSeeds(folder).catch(() => null)
  if (!found) {
    const missing = problem('seeds-missing', shown(folder), 'There is no such folder of seeds.')
    return { value: [], problems: [missing] }
  }
  const outcomes: Outcome<RawDocument | null>[] = []
  // One after the other: thousands at once would be more than a process may hold open.
  for (const path of found.seeds) {
    const seed = await readSeed(folder, { path, sidecar: sidecarOf(path, found) })
    const document = seed.value ? readDocument(seed.value) : { value: null, problems: [] }
    outcomes.push({ value: document.value, problems: [...seed.problems, ...document.problems] })
  }
  return {
    value: outcomes.flatMap(({ value }) => (value ? [value] : [])),
    problems: [...outcomes.flatMap(({ problems }) => problems), ...notRead(folder, found)],
  }
}

/** What was passed over: told, whatever it is. */
function notRead(folder: string, found: SeedFolder): Problem[] {
  const warning = (id: string, path: string, message: string): Problem => ({
    ...problem(id, shown(folder, path), message),
    level: 'warning',
  })
  const [first] = found.parts
  const count = found.parts.length
  return [
    ...lostSidecars(found).map((path) =>
      warning('sidecar-without-seed', path, 'There is no seed of that name.'),
    ),
    ...found.others.map((path) => warning('seed-ending-unknown', path, `It is not read: ${endingsRead}.`)),
    ...found.unreadable.map((path) => warning('folder-unreadable', path, 'This folder cannot be read.')),
    ...(first === undefined ? [] : [warning('page-parts-not-read', first, partsMessage(count))]),
  ]
}

const endingsRead = `seeds end with ${[...seedEndings.keys()].join(', ')}`

const partsMessage = (count: number) =>
  `Pictures, styles and scripts of saved pages are not read: ${count} ${count === 1 ? 'folder' : 'folders'}, this one the first.`

async function readSeed(
  folder: string,
  { path, sidecar }: { path: string; sidecar: string | null },
): Promise<Outcome<SeedFile | null>> {
  const file = shown(folder, path)
  const refused = (id: string, message: string) => ({ value: null, problems: [problem(id, file, message)] })
  const named = seedEndings.get(endingOf(path)) ?? 'text'
  const bytes = await readBounded(join(folder, path), longest[named])
  if (typeof bytes === 'string') return refused(refusalId(bytes), refusalMessage(bytes, longest[named]))
  const other = kindOfBytes(bytes)
  if (other !== null) return refused('seed-binary', `It is ${other}, not the text of a page.`)
  const decoded = named === 'html' || startsAsPage(bytes) ? decodeHtml(bytes) : decodeText(bytes)
  if (!decoded) return refused('seed-binary', 'It holds bytes that are no text.')
  if (decoded.text.trim() === '') return refused('seed-empty', 'It holds no text.')
  const format = formatOf(decoded.text, named)
  if (format !== 'text' && format !== 'html')
    return refused('seed-no-page', `It is ${format}, not the text of a page.`)
  const stated =
    sidecar === null
      ? { value: null, problems: [] }
      : await readSidecar(join(folder, sidecar), shown(folder, sidecar))
  const problems = [
    ...encodingProblems(file, decoded),
    ...otherFormat(file, { named, format }),
    ...stated.problems,
  ]
  return {
    value: { file, text: decoded.text, encoding: decoded.encoding, sidecar: stated.value, format },
    problems,
  }
}

const refusalId = (refusal: Refusal) => (refusal === 'too-long' ? 'seed-too-long' : 'seed-unreadable')

type Format = SeedFile['format']

function otherFormat(file: string, { named, format }: { named: Format; format: Format }): Problem[] {
  if (named === format) return []
  const message =
    format === 'html'
      ? 'It holds a page with its tags; it was read as HTML.'
      : 'It holds no tags; it was read as text.'
  return [{ ...problem('seed-format-assumed', file, message), level: 'warning' }]
}

/** How a file is told of. A name can hold anything but a slash: what would act in a terminal is spelt out. */
function shown(folder: string, path = ''): string {
  return spelledOut(`${basename(folder)}/${path}`)
}

function problem(id: string, file: string, message: string): Problem {
  return { id, level: 'error', message, location: { file } }
}
