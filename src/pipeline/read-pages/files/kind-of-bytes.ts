import type { FileKind } from '../../../news/page/file-kind.ts'
import { fileSignatures } from './data/file-signatures.ts'

/** What a file is that is no text, by its first bytes; null where they say nothing. */
export function kindOfBytes(bytes: Uint8Array): FileKind | null {
  const kind = fileSignatures.find(([, start]) =>
    [...start].every((sign, at) => sign === '?' || bytes[at] === sign.charCodeAt(0)),
  )
  return kind?.[0] ?? null
}

/** Whether a file begins as a page with tags does, in any encoding that has ASCII in it. */
export function startsAsPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /^[\s\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*>\s*)?(?:<!--|<!doctype html|<html)/i.test(start)
}
