import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Manifest } from '../../bundle/format/bundle.ts'
import { hashContent } from '../../bundle/write/hash-content.ts'
import { withSheet } from './first-styles.ts'
import type { EntryAssets } from './page-assets.ts'

/** The client build, and the path below which it is served. */
interface Build {
  outDir: string
  base: string
}

/** Writes all styles of a route as one sheet; returns its address. */
export const writeSheet = ({ style }: EntryAssets, build: Build): string =>
  writeAsset('page', 'css', style + withSheet, build)

/** Writes an asset that is named after its content; returns its address. */
export function writeAsset(name: string, ending: string, content: string, { outDir, base }: Build): string {
  const file = `assets/${name}-${hashContent(content)}.${ending}`
  writeFileSync(join(outDir, file), content)
  return base + file
}

/** Tells where what each prerendered list was made with is: going there from elsewhere takes that one file. */
export function writeFronts(outDir: string, fronts: Record<string, string>): void {
  const content = JSON.stringify(fronts)
  const file = `pages/fronts.${hashContent(content)}.json`
  writeBelow(join(outDir, 'data', file), content)
  const manifestFile = join(outDir, 'data/manifest.json')
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest
  writeFileSync(manifestFile, JSON.stringify({ ...manifest, list: { ...manifest.list, fronts: file } }))
}

/** Writes a file, and the folders above it. */
export function writeBelow(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
