import { generatePath } from 'react-router'
import { type PageRoute, type Prerendered, pageRoutes } from '../../app/routes.ts'
import type { BundleIndex } from '../../bundle/read/read-index.ts'
import { fewestOfStory } from '../../news/event/told-by.ts'
import type { Report } from '../../news/report/report.ts'
import { reportAddress } from '../../news/report/report-address.ts'
import { topicSlug } from '../../topics/topic-slug.ts'
import type { FeedScope } from '../publishing/json-feed.ts'
import type { PageMetadata } from '../publishing/page-metadata.ts'
import type { Site } from '../publishing/site.ts'
import { structuredData } from '../publishing/structured-data.ts'
import { pairPages } from './pair-pages.ts'
import type { SiteTexts } from './site-texts.ts'

/** A page to prerender: the source module of its route, and what is told of it outside. */
export interface Page {
  path: string
  entry: string
  /** What its metadata are made of, where they are not made until they are asked for. */
  madeOf: string | null
  metadata: PageMetadata
  /** The feed that belongs to the page. */
  feed: FeedScope | null
}

/** Every page that the routes say is prerendered: the list, its topics, each report and story, and the comparisons of `pairPages`. */
export function pagesOf(
  index: BundleIndex,
  readReport: (id: string) => { file: string; report: () => Report },
  { site, texts }: { site: Site; texts: SiteTexts },
): Page[] {
  const headlines = new Map(index.articles.map(({ id, headline }) => [id, headline.text]))
  const words = texts.shared
  const pages: Record<Prerendered, (route: PageRoute) => Page[]> = {
    site(route) {
      const page = plain(route, {}, route.title ? words[route.title] : words.collate)
      return [page.path === '/' ? withFeed(page, index.articles) : page]
    },
    topic: (route) =>
      index.topics.map(({ code, label }) => {
        const carrying = index.articles.filter(({ topics }) => topics.includes(code))
        return withFeed(plain(route, { slug: topicSlug(label) }, label), carrying)
      }),
    report: (route) =>
      index.articles.map((card) => reportPage(route, card, { ...readReport(card.id), site })),
    story: (route) =>
      index.stories
        .filter(({ articles }) => articles.length >= fewestOfStory)
        .map(({ id, articles }) =>
          plain(route, { id }, articles.map((article) => headlines.get(article)).join(' | ')),
        ),
    comparison: (route) =>
      pairPages(index).whole.map(([left, right]) =>
        plain(route, { left, right }, `${headlines.get(left)} | ${headlines.get(right)}`),
      ),
  }
  return pageRoutes.flatMap((route) => (route.prerendered ? pages[route.prerendered](route) : []))
}

function plain(route: PageRoute, params: Record<string, string>, title: string): Page {
  const path = generatePath(route.path, params)
  const metadata: PageMetadata = {
    path,
    title,
    description: title,
    kind: 'website',
    structuredData: null,
    feed: null,
  }
  return { path, entry: `src/app/${route.module}`, madeOf: null, metadata, feed: null }
}

function withFeed(page: Page, articles: BundleIndex['articles']): Page {
  const { path } = page
  const title = path === '/' ? 'Collate' : `Collate: ${page.metadata.title}`
  return { ...page, metadata: { ...page.metadata, feed: title }, feed: { title, path, articles } }
}

/** A report's metadata hold its text: it is read when they are asked for. */
function reportPage(
  route: PageRoute,
  card: BundleIndex['articles'][number],
  { file, report, site }: { file: string; report: () => Report; site: Site },
): Page {
  const page = plain(route, { address: reportAddress(card) }, card.headline.text)
  return {
    ...page,
    madeOf: file,
    get metadata(): PageMetadata {
      const { article, sentences, words } = report()
      const opening = sentences.find(({ unit }) => unit === 'paragraph')?.text
      return {
        ...page.metadata,
        description: article.standfirst?.text ?? opening ?? article.headline.text,
        kind: 'article',
        structuredData: structuredData(article, words, site.url && site.url + page.path),
      }
    },
  }
}
