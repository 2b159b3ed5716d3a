import type { SeedFile } from '../../../news/page/raw-document.ts'
import { type Outcome, type ProblemId, type ProblemValues, problemAt } from '../../../news/problem.ts'
import { seedEndings } from './data/seed-endings.ts'
import { decodeHtml } from './decode-html.ts'
import { decodeText } from './decode-text.ts'
import { encodingProblems } from './encoding-problems.ts'
import { kindOfBytes, startsAsPage } from './kind-of-bytes.ts'
import { formatOf } from './seed-format.ts'

/** Bytes beyond which a file is refused: no news page is that long. */
export const longestSeed = { text: 2_000_000, html: 10_000_000 }

type Format = SeedFile['format']
export type NamedSeed = Pick<SeedFile, 'file' | 'path'>
type Decoded = Outcome<Omit<SeedFile, 'sidecar'> | null>

/**
 * A file's bytes as the text of a page. Null, told, where it is empty, too long, of another kind or no text; whatever its name
 * says, its content decides between text and tags. Touches no disk: runs in a browser too.
 */
export function decodeSeed({ file, path }: NamedSeed, bytes: Uint8Array): Decoded {
  const named = namedFormat(path)
  if (bytes.length > longestSeed[named])
    return refuseSeed(file, 'seed-too-long', { most: longestSeed[named] })
  const other = kindOfBytes(bytes)
  if (other !== null) return refuseSeed(file, 'seed-binary', { kind: other })
  const decoded = named === 'html' || startsAsPage(bytes) ? decodeHtml(bytes) : decodeText(bytes)
  if (!decoded) return refuseSeed(file, 'seed-binary', { kind: 'unknown' })
  if (decoded.text.trim() === '') return refuseSeed(file, 'seed-empty', {})
  const format = formatOf(decoded.text, named)
  if (format !== 'text' && format !== 'html') return refuseSeed(file, 'seed-no-page', { kind: format })
  const assumed = named === format ? [] : [problemAt({ file }, 'seed-format-assumed', { format })]
  return {
    value: { file, path, text: decoded.text, encoding: decoded.encoding, format },
    problems: [...encodingProblems(file, decoded), ...assumed],
  }
}

/** What a file's ending says that it holds; text where it says nothing. */
export const namedFormat = (path: string): Format => seedEndings.get(endingOf(path)) ?? 'text'

/** `.html` of `sub/x.HTML`; empty where a name has none. */
export function endingOf(path: string): string {
  return /[^/](\.[^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** An error that leaves the file out. */
export function refuseSeed<Id extends ProblemId>(
  file: string,
  id: Id,
  values: ProblemValues[Id],
): Outcome<null> {
  return { value: null, problems: [problemAt({ file }, id, values, 'error')] }
}
