import { createHash } from 'node:crypto'

/** The inline scripts and styles that a page runs, by hash; nothing else inline is allowed. */
export interface Inline {
  scripts: string[]
  styles: string[]
}

/**
 * The policy of every page: this site's own files and nobody else's, scripts and styles of the page by their hash,
 * workers and other script addresses only through the app's one Trusted Types policy.
 */
export function contentSecurityPolicy({ scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types collate',
  ].join('; ')
}

/** The hashes of a page's inline scripts that run (data blocks do not) and of its inline styles. */
export function inlineOf(html: string): Inline {
  const contents = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => cspHash(match[1] ?? ''))
  return {
    scripts: contents(/<script>([\s\S]*?)<\/script>/g),
    styles: contents(/<style>([\s\S]*?)<\/style>/g),
  }
}

/** A source for a policy: `'sha256-…'` of the exact text. */
function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
