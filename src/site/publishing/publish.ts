import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Inline } from './content-security-policy.ts'
import { feedPaths } from './feed-paths.ts'
import { headersFile, nginxHeaders } from './header-files.ts'
import { type FeedScope, jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss-feed.ts'
import type { Site } from './site.ts'
import { xmlText } from './xml-text.ts'

interface Published {
  outDir: string
  base: string
  site: Site
  pages: { path: string; feed: FeedScope | null }[]
  inline: Inline
}

/**
 * Writes what stands beside the pages: feeds, sitemap, robots.txt and header files. Returns what had to be left out,
 * in words, because the site's own address is not known.
 */
export function publish({ outDir, base, site, pages, inline }: Published): string[] {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(outDir, path)), { recursive: true })
    writeFileSync(join(outDir, path), text)
  }
  for (const { feed } of pages) {
    if (!feed) continue
    const paths = feedPaths(feed.path)
    write(paths.json, jsonFeed(feed, site))
    if (site.url) write(paths.rss, rssFeed(feed, site.url, site.language))
  }
  write('_headers', headersFile(inline, base))
  write('_headers.nginx.conf', nginxHeaders(inline))
  const { url } = site
  const mayList = url !== null && site.index
  if (mayList)
    write(
      'sitemap.xml',
      sitemap(
        pages.map(({ path }) => path),
        url,
      ),
    )
  const rule = site.index ? 'Allow: /' : 'Disallow: /'
  write('robots.txt', `User-agent: *\n${rule}\n${mayList ? `Sitemap: ${url}/sitemap.xml\n` : ''}`)
  return url
    ? []
    : ['SITE_URL is not set: no canonical links, no sitemap, no RSS, no addresses in the JSON feeds']
}

/** A sitemap (sitemaps.org) of these paths below the site's address; no dates: the build does not know when a page changed. */
function sitemap(paths: string[], url: string): string {
  const entries = paths.map((path) => `<url><loc>${xmlText(url + path)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
  ].join('\n')
}
