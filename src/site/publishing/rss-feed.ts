import type { ArticleCard } from '../../bundle/format/bundle.ts'
import { reportAddress } from '../../news/report/report-address.ts'
import { feedPaths } from './feed-paths.ts'
import type { FeedScope } from './json-feed.ts'
import { permanentAddress } from './permanent-address.ts'
import { xmlText } from './xml-text.ts'
import { zonedInstant } from './zoned-instant.ts'

/** An RSS 2.0 feed (rssboard.org/rss-specification). RSS wants absolute links, so `url`, the site's address, is needed. */
export function rssFeed({ title, path, articles }: FeedScope, url: string, language: string): string {
  const self = `<atom:link href="${xmlText(url + feedPaths(path).rss)}" rel="self" type="application/rss+xml"/>`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', title) +
      element('link', url + path) +
      element('description', title) +
      element('language', language) +
      self,
    ...articles.map((article) => item(article, url)),
    '</channel></rss>',
  ].join('\n')
}

function item(article: ArticleCard, url: string): string {
  // RSS has no word for the day of a change.
  const date = article.published?.of === 'update' ? null : zonedInstant(article.published)
  return [
    '<item>',
    element('title', article.headline.text),
    element('link', `${url}/articles/${reportAddress(article)}`),
    `<guid isPermaLink="true">${xmlText(permanentAddress(article.id, url))}</guid>`,
    element('description', article.standfirst?.text ?? article.opening ?? article.headline.text),
    date ? element('pubDate', new Date(date).toUTCString()) : '',
    '</item>',
  ].join('')
}

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`
