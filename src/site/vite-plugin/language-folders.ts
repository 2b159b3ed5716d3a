import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../app/i18n/', import.meta.url))

/** The languages of the interface, a folder each, in the order of their names. */
export function languageFolders(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** What topics are called in a language of the interface, by IPTC code. */
export function topicNamesIn(language: string): Record<string, string> {
  return JSON.parse(readFileSync(`${folder}${language}/topic-names.json`, 'utf8')) as Record<string, string>
}
