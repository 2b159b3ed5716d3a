import { feedPaths } from './feed-paths.ts'
import type { Site } from './site.ts'
import { xmlText } from './xml-text.ts'

/** What search engines, feed readers and link previews are told of a page: its own text, never ours about it. */
export interface PageMetadata {
  /** Path below the site's address. */
  path: string
  title: string
  description: string
  kind: 'website' | 'article'
  /** JSON-LD, or null where the page is no report. */
  structuredData: string | null
  /** The title of the page's feed, where it has one. */
  feed: string | null
}

/** The metadata as HTML for `<head>`. Absolute addresses only where the site's own is known. */
export function metadataHtml(page: PageMetadata, site: Site, base: string): string {
  const { path, title, description, kind, structuredData, feed } = page
  const tags = [
    meta('name', 'description', description),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', kind),
    meta('property', 'og:site_name', 'Collate'),
  ]
  if (!site.index) tags.push(meta('name', 'robots', 'noindex'))
  if (site.url) {
    tags.push(
      `<link rel="canonical" href="${xmlText(site.url + path)}">`,
      meta('property', 'og:url', site.url + path),
    )
  }
  if (feed) tags.push(...feedLinks(feed, path, { site, base }))
  if (structuredData) tags.push(`<script type="application/ld+json">${structuredData}</script>`)
  return tags.join('')
}

function feedLinks(title: string, path: string, { site, base }: { site: Site; base: string }): string[] {
  const { json, rss } = feedPaths(path)
  const link = (type: string, file: string) =>
    `<link rel="alternate" type="${type}" title="${xmlText(title)}" href="${xmlText(base + file.slice(1))}">`
  return [link('application/feed+json', json), ...(site.url ? [link('application/rss+xml', rss)] : [])]
}

const meta = (key: string, name: string, content: string) =>
  `<meta ${key}="${name}" content="${xmlText(content)}">`
