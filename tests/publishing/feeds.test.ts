// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { StatedDate } from '../../src/news/article.ts'
import type { ArticleCard } from '../../src/news/bundle.ts'
import { jsonFeed } from '../../src/publishing/json-feed.ts'
import { rssFeed } from '../../src/publishing/rss-feed.ts'

const stated = (text: string) => ({ text, lines: [1], by: 'report' as const })
const card = (changes: Partial<ArticleCard> = {}): ArticleCard => ({
  id: 'harbour-bridge-reopens-abc123',
  language: 'en',
  headline: stated('Harbour bridge reopens'),
  kicker: null,
  section: null,
  standfirst: null,
  byline: null,
  agency: null,
  publisher: null,
  published: null,
  opening: 'Ferries rested.',
  words: 120,
  alongside: 0,
  topics: [],
  places: [],
  people: [],
  organisations: [],
  sources: [],
  ...changes,
})
const date: Omit<StatedDate, 'zone'> = {
  value: '2031-05-04T08:30',
  precision: 'minute',
  asWritten: '4 May, 8.30',
  lines: [2],
  by: 'editor',
}
const scope = (...articles: ArticleCard[]) => ({
  title: 'Collate: transport',
  path: '/topics/transport',
  articles,
})
const known = { url: 'https://reader.example/news', index: false }

describe('JSON Feed 1.1', () => {
  it('gives a report its address, its date with zone and its own words', () => {
    const feed = JSON.parse(jsonFeed(scope(card({ published: { ...date, zone: '+02:00' } })), known))
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Collate: transport',
      home_page_url: 'https://reader.example/news/topics/transport',
      feed_url: 'https://reader.example/news/topics/transport/feed.json',
      items: [
        {
          id: 'https://reader.example/news/articles/harbour-bridge-reopens-abc123',
          url: 'https://reader.example/news/articles/harbour-bridge-reopens-abc123',
          title: 'Harbour bridge reopens',
          content_text: 'Ferries rested.',
          date_published: '2031-05-04T08:30:00+02:00',
          language: 'en',
        },
      ],
    })
  })

  it('states no date without a zone and no address without the site’s own', () => {
    const feed = JSON.parse(
      jsonFeed(scope(card({ published: { ...date, zone: null } })), { url: null, index: false }),
    )
    expect(feed.home_page_url).toBeUndefined()
    expect(feed.items[0].id).toBe('harbour-bridge-reopens-abc123')
    expect(feed.items[0].date_published).toBeUndefined()
  })
})

describe('RSS 2.0', () => {
  const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')

  it('has the required elements, and a date only where its zone is stated', () => {
    const zoned = card({ published: { ...date, zone: 'Z' } })
    const feed = parse(rssFeed(scope(zoned, card({ published: { ...date, zone: null } })), known.url))
    const text = (selector: string) =>
      [...feed.querySelectorAll(selector)].map((element) => element.textContent)
    expect(text('channel > title')).toEqual(['Collate: transport'])
    expect(text('channel > link:not([rel])')).toEqual(['https://reader.example/news/topics/transport'])
    expect(text('channel > description')).toEqual(['Collate: transport'])
    expect(text('item > pubDate')).toEqual(['Sun, 04 May 2031 08:30:00 GMT'])
    expect(text('item > guid')).toHaveLength(2)
  })

  it('stays well-formed whatever a headline holds', () => {
    const headline = stated('<b>&amp;\u0000\u0008]]> \ud800 "Bridge" &')
    const feed = parse(rssFeed(scope(card({ headline })), known.url))
    expect(feed.querySelector('item > title')?.textContent).toBe('<b>&amp;]]>  "Bridge" &')
  })
})
