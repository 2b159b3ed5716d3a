import { join } from 'node:path'
import * as v from 'valibot'
import { type Outcome, type Problem, problemAt, type ValueFault } from '../../../news/problem.ts'
import { type LocatedLink, type StatedLink, statedLinkSchema } from '../../../news/readers/stated-link.ts'
import { listSeeds } from './list-seeds.ts'
import { readJson } from './read-json.ts'
import { shownPath } from './shown-path.ts'

/** Bytes beyond which a sidecar of links is refused: some thousand statements. */
const longest = 2_000_000

/**
 * What editors state of the sentences of two seeds, in `*.links.json` anywhere in a folder of seeds; in order of path. Each statement stands
 * for itself: one that is not valid is reported and costs the others nothing.
 */
export async function readLinks(folder: string): Promise<Outcome<LocatedLink[]>> {
  const { links } = await listSeeds(folder).catch(() => ({ links: [] }))
  const read = await Promise.all(links.map((path) => readFile(join(folder, path), shownPath(folder, path))))
  return {
    value: read.flatMap(({ value }) => value),
    problems: read.flatMap(({ problems }) => problems),
  }
}

async function readFile(path: string, file: string): Promise<Outcome<LocatedLink[]>> {
  const { value: stated, problems } = await readJson(path, { file, most: longest })
  if (stated === null) return { value: [], problems }
  const unknown = unknownKeys(stated, ['links']).map((key) =>
    problemAt({ file }, 'sidecar-key-unknown', { key }),
  )
  const entries = (stated as { links?: unknown }).links ?? []
  if (!Array.isArray(entries)) return { value: [], problems: [...unknown, invalid(file, 'links', 'no-list')] }
  const outcomes = entries.map((entry: unknown, index) => readEntry(entry, { file, entry: index + 1 }))
  return {
    value: outcomes.flatMap(({ value }) => value ?? []),
    problems: [...unknown, ...outcomes.flatMap(({ problems }) => problems)],
  }
}

function readEntry(entry: unknown, at: LocatedLink['at']): Outcome<LocatedLink | null> {
  const { file } = at
  const name = `links[${at.entry}]`
  const result = v.safeParse(statedLinkSchema, entry)
  if (!result.success) {
    const [issue] = result.issues
    const key = [name, ...(issue.path ?? []).map((part) => String(part.key))].join('.')
    return { value: null, problems: [invalid(file, key, issue.message as ValueFault)] }
  }
  const { a, b } = entry as StatedLink
  const unknown = [
    ...unknownKeys(entry, ['relation', 'a', 'b']),
    ...unknownKeys(a, quotedKeys).map((key) => `a.${key}`),
    ...unknownKeys(b, quotedKeys).map((key) => `b.${key}`),
  ]
  return {
    value: { ...result.output, at },
    problems: unknown.map((key) => problemAt({ file }, 'sidecar-key-unknown', { key: `${name}.${key}` })),
  }
}

const quotedKeys = ['file', 'quote', 'before']

const unknownKeys = (value: unknown, known: readonly string[]): string[] =>
  Object.keys(value as object).filter((key) => !known.includes(key))

const invalid = (file: string, key: string, why: ValueFault): Problem =>
  problemAt({ file }, 'sidecar-value-invalid', { key, why, written: '' })
