import type { SeedFile } from '../../../../news/page/raw-document.ts'

/** Endings of seeds, in lower case, and what such a file holds. */
export const seedEndings: ReadonlyMap<string, SeedFile['format']> = new Map([
  ['.txt', 'text'],
  ['.md', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
])

/** Behind the name of a page in the name of the folder of what it showed besides: browsers put it there in their language. */
export const partsEndings: readonly string[] = [
  '_files',
  '-files',
  '.files',
  '_file',
  '-filer',
  '-dateien',
  '_dateien',
  '_fichiers',
  '_archivos',
  '_arquivos',
  '_ficheiros',
  '_bestanden',
  '_pliki',
  '_soubory',
]
