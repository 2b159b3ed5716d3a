import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Header fields by name. */
type Headers = Record<string, string>

const hashed = /\/(?:assets\/|data\/.+\.[0-9a-f]{12}\.json$)/
const oneYear = 'public, max-age=31536000, immutable'

/**
 * The header fields that a host gives its answer for a path: those of the site's `_headers` file (as Netlify, Cloudflare
 * Pages and others read it: a path with `*`, then fields, indented), and `no-cache` where it says nothing of caching. A
 * site without the file gets what such a file would say of names that change with their content.
 */
export function hostHeaders(folder: string, path: string): Headers {
  const rules = readRules(folder)
  if (rules === null) return { 'Cache-Control': hashed.test(path) ? oneYear : 'no-cache' }
  const fields: Headers = { 'Cache-Control': 'no-cache' }
  for (const { pattern, headers } of rules) if (pattern.test(path)) Object.assign(fields, headers)
  return fields
}

function readRules(folder: string): { pattern: RegExp; headers: Headers }[] | null {
  let text: string
  try {
    text = readFileSync(join(folder, '_headers'), 'utf8')
  } catch {
    return null
  }
  const rules: { pattern: RegExp; headers: Headers }[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? []
    if (name && value !== undefined) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value })
    else if (/^\S/.test(line)) rules.push({ pattern: patternOf(line.trim()), headers: {} })
  }
  return rules
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
