import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteTexts } from './site-texts.ts'

/** Says in the web app manifest of a build (W3C, Web Application Manifest) what the site is, in the site's language. */
export function writeManifest(outDir: string, { language, site }: SiteTexts): void {
  const file = join(outDir, 'manifest.webmanifest')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  const told = { ...manifest, lang: language, description: site.description }
  writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`)
}
