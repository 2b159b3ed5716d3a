import type { ArticleCard } from '../../bundle/format/bundle.ts'
import { reportAddress } from '../../news/report/report-address.ts'
import { feedPaths } from './feed-paths.ts'
import { permanentAddress } from './permanent-address.ts'
import type { Site } from './site.ts'
import { zonedInstant } from './zoned-instant.ts'

/** What a feed is of: the whole site or one topic. */
export interface FeedScope {
  title: string
  /** The page that the feed belongs to, below the site's address. */
  path: string
  articles: ArticleCard[]
}

/**
 * A JSON Feed (version 1.1, jsonfeed.org) of these reports; addresses only where the site's own is known. The
 * feed's language is the site's; an item carries its report's.
 */
export function jsonFeed({ title, path, articles }: FeedScope, { url, language }: Site): string {
  const addresses = url ? { home_page_url: url + path, feed_url: url + feedPaths(path).json } : {}
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    ...addresses,
    items: articles.map((article) => item(article, url)),
  })
}

function item(article: ArticleCard, url: string | null) {
  const date = zonedInstant(article.published)
  return {
    id: url ? permanentAddress(article.id, url) : article.id,
    ...(url && { url: `${url}/articles/${reportAddress(article)}` }),
    title: article.headline.text,
    content_text: article.standfirst?.text ?? article.opening ?? article.headline.text,
    ...(date && { [article.published?.of === 'update' ? 'date_modified' : 'date_published']: date }),
    ...(article.byline && { authors: [{ name: article.byline.text }] }),
    ...(article.language && { language: article.language }),
  }
}
