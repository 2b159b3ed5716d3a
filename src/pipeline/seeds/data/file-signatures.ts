/** How files of other kinds begin, whatever they are named: `?` is any byte. */
export const fileSignatures: readonly (readonly [kind: string, start: string])[] = [
  ['a PDF document', '%PDF-'],
  ['a picture (PNG)', '\u0089PNG'],
  ['a picture (JPEG)', '\u00ff\u00d8\u00ff'],
  ['a picture (GIF)', 'GIF87a'],
  ['a picture (GIF)', 'GIF89a'],
  ['a picture (WebP)', 'RIFF????WEBP'],
  ['a picture (AVIF or HEIC) or a video', '????ftyp'],
  ['an archive (ZIP), as documents of Word, OpenDocument and e-books are', 'PK\u0003\u0004'],
  ['an archive (gzip)', '\u001f\u008b'],
  ['a document of an old Word', '\u00d0\u00cf\u0011\u00e0'],
  ['a document in Rich Text Format', '{\\rtf'],
  ['a web archive', 'bplist'],
]
