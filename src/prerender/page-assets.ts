import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest, ManifestChunk } from 'vite'
import type { PageFont } from './page-fonts.ts'
import type { PageAssets } from './page-html.ts'

const sheetOfFaces = 'src/app/styles/fonts.css'

/**
 * Reads which files of the client build (`outDir`, with its manifest) a page needs that is made by the module `entry`,
 * beyond the scripts that every page starts with: those stand in the template; and where its fonts are.
 */
export function assetReader(outDir: string, base: string): (entry: string, fonts: PageFont[]) => PageAssets {
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest
  const template = readFileSync(join(outDir, 'index.html'), 'utf8')
  const isStart = ({ file }: ManifestChunk) => template.includes(`src="${base}${file}"`)
  const start = Object.keys(manifest).filter((key) => manifest[key] && isStart(manifest[key]))
  const faces = readFileSync(join(outDir, manifest[sheetOfFaces]?.file ?? ''), 'utf8').trim()
  return (entry, fonts) => {
    const chunks = chunksOf(manifest, [...start, entry])
    const styles = unique(chunks.flatMap(({ css }) => css ?? []))
    return {
      styles: styles.map((file) => ({
        href: base + file,
        text: readFileSync(join(outDir, file), 'utf8').trim(),
      })),
      faces,
      fonts: fonts.map(({ source, media }) => ({
        href: base + manifest[source]?.file,
        ...(media && { media }),
      })),
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
