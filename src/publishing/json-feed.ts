import type { ArticleCard } from '../news/bundle.ts'
import { feedPaths } from './feed-paths.ts'
import type { Site } from './site.ts'
import { zonedInstant } from './zoned-instant.ts'

/** What a feed is of: the whole site or one topic. */
export interface FeedScope {
  title: string
  /** The page that the feed belongs to, below the site's address. */
  path: string
  articles: ArticleCard[]
}

/** A JSON Feed (version 1.1, jsonfeed.org) of these reports; addresses only where the site's own is known. */
export function jsonFeed({ title, path, articles }: FeedScope, { url }: Site): string {
  const addresses = url ? { home_page_url: url + path, feed_url: url + feedPaths(path).json } : {}
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...addresses,
    items: articles.map((article) => item(article, url)),
  })
}

function item(article: ArticleCard, url: string | null) {
  const address = url ? `${url}/articles/${article.id}` : null
  const date = zonedInstant(article.published)
  return {
    id: address ?? article.id,
    ...(address && { url: address }),
    title: article.headline.text,
    content_text: article.standfirst?.text ?? article.opening ?? article.headline.text,
    ...(date && { date_published: date }),
    ...(article.byline && { authors: [{ name: article.byline.text }] }),
    ...(article.language && { language: article.language }),
  }
}
