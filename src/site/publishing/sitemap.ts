import { xmlText } from './xml-text.ts'

/** A sitemap (sitemaps.org) of these paths below the site's address; no dates: the build does not know when a page changed. */
export function sitemap(paths: string[], url: string): string {
  const entries = paths.map((path) => `<url><loc>${xmlText(url + path)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
  ].join('\n')
}
