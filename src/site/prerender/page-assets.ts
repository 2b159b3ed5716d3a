import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest, ManifestChunk } from 'vite'
import type { PageFont } from './page-fonts.ts'
import type { PageAssets } from './page-html.ts'

/** What every page of a route needs of the client build. Paths are absolute, below the base. */
export interface EntryAssets extends Pick<PageAssets, 'faces'> {
  /** Addresses of the modules that the route will import, and of its style sheets. */
  modules: string[]
  sheets: string[]
  /** All its style sheets, in order of authority. */
  style: string
  fontsOf: (fonts: PageFont[]) => PageAssets['fonts']
}

const sheetOfFaces = 'src/app/styles/fonts.css'
/** What each page is taken over with: its files are checked when they come, and its texts may be rewritten by others. */
const takenOverWith = ['src/bundle/read/file-shapes.ts', 'src/app/shell/text-in-html/rewritten-text.ts']

/**
 * Reads which files of the client build (`outDir`, with its manifest) a page needs that is made by these modules (`entries`),
 * beyond the scripts that every page starts with: those stand in the template; and where fonts are.
 */
export function assetReader(outDir: string, base: string): (...entries: string[]) => EntryAssets {
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest
  const template = readFileSync(join(outDir, 'index.html'), 'utf8')
  const isStart = ({ file }: ManifestChunk) => template.includes(`src="${base}${file}"`)
  const start = Object.keys(manifest).filter((key) => manifest[key] && isStart(manifest[key]))
  const faces = readFileSync(join(outDir, manifest[sheetOfFaces]?.file ?? ''), 'utf8').trim()
  const fontsOf = (fonts: PageFont[]) =>
    fonts.map(({ source, media }) => ({ href: base + manifest[source]?.file, ...(media && { media }) }))
  return (...entries) => {
    const chunks = chunksOf(manifest, [...start, ...entries, ...takenOverWith])
    const styles = unique(chunks.flatMap(({ css }) => css ?? []))
    const texts = styles.map((file) => readFileSync(join(outDir, file), 'utf8').trim())
    return {
      style: texts.join('\n'),
      sheets: styles.map((file) => base + file),
      faces,
      fontsOf,
      modules: unique(chunks.filter((chunk) => !isStart(chunk)).map(({ file }) => base + file)),
    }
  }
}

/** The chunks of these modules and all they import statically, imports first. */
function chunksOf(manifest: Manifest, keys: string[], seen = new Set<string>()): ManifestChunk[] {
  return keys.flatMap((key) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return []
    seen.add(key)
    return [...chunksOf(manifest, chunk.imports ?? [], seen), chunk]
  })
}

const unique = (items: string[]): string[] => [...new Set(items)]
