/** Where the feeds of a page stand: `/` → `/feed.json`, `/topics/war` → `/topics/war/feed.json`. */
export function feedPaths(path: string): { json: string; rss: string } {
  const folder = path === '/' ? '' : path
  return { json: `${folder}/feed.json`, rss: `${folder}/feed.xml` }
}
