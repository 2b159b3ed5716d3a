import type { BundleIndex } from '../news/bundle.ts'
import type { Report } from '../news/report.ts'
import { topicSlug } from '../news/topic-slug.ts'
import type { FeedScope } from '../publishing/json-feed.ts'
import type { PageMetadata } from '../publishing/page-metadata.ts'
import type { Site } from '../publishing/site.ts'
import { structuredData } from '../publishing/structured-data.ts'

/** A page to prerender: the source module of its route, and what is told of it outside. */
export interface Page {
  path: string
  entry: string
  metadata: PageMetadata
  /** The feed that belongs to the page. */
  feed: FeedScope | null
}

const entries = {
  list: 'src/app/article-list/route.tsx',
  reading: 'src/app/reading/route.tsx',
  choose: 'src/app/comparison/choose/route.tsx',
  comparison: 'src/app/comparison/route.tsx',
  colophon: 'src/app/colophon/route.tsx',
}
const tagline = 'Two reports of one event, side by side'

/** Every page that can be known at build time: the list, its topics, each report, each comparison in both orders. */
export function pagesOf(index: BundleIndex, readReport: (id: string) => Report, site: Site): Page[] {
  const headlines = new Map(index.articles.map(({ id, headline }) => [id, headline.text]))
  const pair = (one: string, other: string) => {
    const both = `${headlines.get(one)} | ${headlines.get(other)}`
    return plain(`/compare/${one}/${other}`, entries.comparison, both)
  }
  return [
    withFeed(plain('/', entries.list, tagline), index.articles),
    plain('/colophon', entries.colophon, tagline),
    plain('/compare', entries.choose, tagline),
    ...index.topics.map(({ code, label }) => {
      const carrying = index.articles.filter(({ topics }) => topics.includes(code))
      return withFeed(plain(`/topics/${topicSlug(label)}`, entries.list, label), carrying)
    }),
    ...index.articles.map(({ id }) => reportPage(readReport(id), site)),
    ...index.comparisons.flatMap(({ left, right }) => [pair(left, right), pair(right, left)]),
  ]
}

function plain(path: string, entry: string, title: string): Page {
  const metadata: PageMetadata = {
    path,
    title,
    description: title,
    kind: 'website',
    structuredData: null,
    feed: null,
  }
  return { path, entry, metadata, feed: null }
}

function withFeed(page: Page, articles: BundleIndex['articles']): Page {
  const { path } = page
  const title = path === '/' ? 'Collate' : `Collate: ${page.metadata.title}`
  return { ...page, metadata: { ...page.metadata, feed: title }, feed: { title, path, articles } }
}

function reportPage({ article, sentences, words }: Report, site: Site): Page {
  const path = `/articles/${article.id}`
  const opening = sentences.find(({ unit }) => unit === 'paragraph')?.text
  const page = plain(path, entries.reading, article.headline.text)
  const metadata: PageMetadata = {
    ...page.metadata,
    description: article.standfirst?.text ?? opening ?? article.headline.text,
    kind: 'article',
    structuredData: structuredData(article, words, site.url && site.url + path),
  }
  return { ...page, metadata }
}
