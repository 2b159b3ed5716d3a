import { contentSecurityPolicy, type Inline } from './content-security-policy.ts'

/** Folders in which a name changes with the content. */
const hashed = [
  'assets',
  'data/articles',
  'data/comparisons',
  'data/list',
  'data/pages',
  'data/stories',
  'data/vectors',
]
const kept = 'public, max-age=31536000, immutable'

/** What every answer of the host should carry; `frame-ancestors` works in a header only. */
function securityHeaders(inline: Inline): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', `${contentSecurityPolicy(inline)}; frame-ancestors 'none'`],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ]
}

/** A `_headers` file, as Netlify, Cloudflare Pages and others read it. `inline` is that of all pages together. */
export function headersFile(inline: Inline, base: string): string {
  const block = (path: string, headers: [string, string][]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return `${[
    block(`${base}*`, securityHeaders(inline)),
    ...hashed.map((folder) => block(`${base}${folder}/*`, [['Cache-Control', kept]])),
  ].join('\n')}\n`
}

/** The same headers for nginx, to be included in a `server` or `location` block. */
export function nginxHeaders(inline: Inline): string {
  return securityHeaders(inline)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('')
}
