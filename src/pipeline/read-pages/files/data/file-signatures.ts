import type { FileKind } from '../../../../news/page/file-kind.ts'

/** How files of other kinds begin, whatever they are named: `?` is any byte. */
export const fileSignatures: readonly (readonly [kind: FileKind, start: string])[] = [
  ['pdf', '%PDF-'],
  ['png', '\u0089PNG'],
  ['jpeg', '\u00ff\u00d8\u00ff'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['webp', 'RIFF????WEBP'],
  ['heif-or-video', '????ftyp'],
  ['zip', 'PK\u0003\u0004'],
  ['gzip', '\u001f\u008b'],
  ['old-word', '\u00d0\u00cf\u0011\u00e0'],
  ['rtf', '{\\rtf'],
  ['web-archive', 'bplist'],
]
