import { lineBreak } from '../../../language/sentences/line-break.ts'
import type { FileKind } from '../../../news/page/file-kind.ts'
import type { SeedFile } from '../../../news/page/raw-document.ts'
import {
  type Outcome,
  type Problem,
  type ProblemId,
  type ProblemValues,
  problemAt,
} from '../../../news/problem.ts'
import { fileSignatures } from './data/file-signatures.ts'
import { seedEndings } from './data/seed-endings.ts'
import { decodeHtml } from './decode-html.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
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

/** What should be looked at in a file whose encoding is not sure. */
function encodingProblems(file: string, { text, encoding, damaged, stated }: DecodedText): Problem[] {
  if (damaged) {
    const line = text.slice(0, text.indexOf('\ufffd')).split(lineBreak).length
    return [problemAt({ file, line }, 'encoding-damaged', {})]
  }
  if (encoding !== 'windows-1252' || stated) return []
  return [problemAt({ file }, 'encoding-assumed', {})]
}

/** What a file is that is no text, by its first bytes; null where they say nothing. */
function kindOfBytes(bytes: Uint8Array): FileKind | null {
  const kind = fileSignatures.find(([, start]) =>
    [...start].every((sign, at) => sign === '?' || bytes[at] === sign.charCodeAt(0)),
  )
  return kind?.[0] ?? null
}

/** Whether a file begins as a page with tags does, in any encoding that has ASCII in it. */
function startsAsPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /^[\s\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*>\s*)?(?:<!--|<!doctype html|<html)/i.test(start)
}
