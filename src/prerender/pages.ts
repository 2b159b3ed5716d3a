import type { BundleIndex } from '../news/bundle.ts'

/** A page to prerender: its path below the base, and the source module of its route. */
export interface Page {
  path: string
  entry: string
}

const entries = {
  list: 'src/app/article-list/route.tsx',
  reading: 'src/app/reading/route.tsx',
  comparison: 'src/app/comparison/route.tsx',
  colophon: 'src/app/colophon/route.tsx',
}

/** Every page that can be known at build time: the list, its topics, each report, each comparison in both orders. */
export function pagesOf(index: BundleIndex): Page[] {
  return [
    { path: '/', entry: entries.list },
    { path: '/colophon', entry: entries.colophon },
    { path: '/compare', entry: entries.comparison },
    ...index.articles.map(({ id }) => ({ path: `/articles/${id}`, entry: entries.reading })),
    ...index.comparisons.flatMap(({ left, right }) => [
      { path: `/compare/${left}/${right}`, entry: entries.comparison },
      { path: `/compare/${right}/${left}`, entry: entries.comparison },
    ]),
  ]
}
