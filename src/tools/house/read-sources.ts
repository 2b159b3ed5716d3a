import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

export interface Source {
  /** Path below the folder that was read, with forward slashes: `app/main.tsx`. */
  path: string
  lines: number
  /** What it imports: paths of ours, and packages as they are named (`node:fs`, `react`). */
  imports: string[]
  text: string
}

const importing = /(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g

/** Every file below a folder that is code or style, with what it imports (statically, on demand, or for its types). */
export function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
    .map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
      return readSource(path, readFileSync(join(folder, path), 'utf8'))
    })
}

export function readSource(path: string, text: string): Source {
  const imports = Array.from(text.matchAll(importing), ([, name = '']) =>
    name.startsWith('.')
      ? // `?worker&url` is how the file is brought, not another file.
        posix.join(posix.dirname(path), name.replace(/\?.*/, ''))
      : // Texts of the interface, in the language that is built.
        name.replace(/^#texts\//, 'app/i18n/en/'),
  )
  return { path, lines: text.trimEnd().split('\n').length, imports, text }
}
