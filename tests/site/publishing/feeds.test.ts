// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { ArticleCard } from '../../../src/bundle/format/bundle.ts'
import type { StatedDate } from '../../../src/news/report/article.ts'
import { jsonFeed } from '../../../src/site/publishing/json-feed.ts'
import { rssFeed } from '../../../src/site/publishing/rss-feed.ts'

const stated = (text: string) => ({ text, lines: [1], by: 'report' as const })
const card = (changes: Partial<ArticleCard> = {}): ArticleCard => ({
  id: '1x2y3z4a5b',
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
const known = { url: 'https://reader.example/news', index: false, language: 'en' }

describe('JSON Feed 1.1', () => {
  it('gives a report its address, its date with zone and its own words', () => {
    const feed = JSON.parse(jsonFeed(scope(card({ published: { ...date, zone: '+02:00' } })), known))
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Collate: transport',
      language: 'en',
      home_page_url: 'https://reader.example/news/topics/transport',
      feed_url: 'https://reader.example/news/topics/transport/feed.json',
      items: [
        {
          id: 'https://reader.example/news/articles/1x2y3z4a5b',
          url: 'https://reader.example/news/articles/harbour-bridge-reopens-1x2y3z4a5b',
          title: 'Harbour bridge reopens',
          content_text: 'Ferries rested.',
          date_published: '2031-05-04T08:30:00+02:00',
          language: 'en',
        },
      ],
    })
  })

  it('knows a report by an id that a corrected headline leaves as it is', () => {
    const idOf = (headline: string) =>
      JSON.parse(jsonFeed(scope(card({ headline: stated(headline) })), known)).items[0].id
    expect(idOf('Bridge in the harbour opens again')).toBe(idOf('Harbour bridge reopens'))
  })

  it('states no date without a zone and no address without the site’s own', () => {
    const feed = JSON.parse(
      jsonFeed(scope(card({ published: { ...date, zone: null } })), { ...known, url: null }),
    )
    expect(feed.home_page_url).toBeUndefined()
    expect(feed.items[0].id).toBe('1x2y3z4a5b')
    expect(feed.items[0].date_published).toBeUndefined()
  })
})

it('gives the day of an update as that of a change, never as that of publication', () => {
  const changed = card({ published: { ...date, zone: 'Z', of: 'update' } })
  const [item] = JSON.parse(jsonFeed(scope(changed), known)).items
  expect(item).toMatchObject({ date_modified: '2031-05-04T08:30:00Z' })
  expect(item).not.toHaveProperty('date_published')
  expect(rssFeed(scope(changed), known.url, 'en')).not.toContain('pubDate')
})

describe('RSS 2.0', () => {
  const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')

  it('has the required elements, and a date only where its zone is stated', () => {
    const zoned = card({ published: { ...date, zone: 'Z' } })
    const feed = parse(rssFeed(scope(zoned, card({ published: { ...date, zone: null } })), known.url, 'en'))
    const text = (selector: string) =>
      [...feed.querySelectorAll(selector)].map((element) => element.textContent)
    expect(text('channel > title')).toEqual(['Collate: transport'])
    expect(text('channel > link:not([rel])')).toEqual(['https://reader.example/news/topics/transport'])
    expect(text('channel > description')).toEqual(['Collate: transport'])
    expect(text('item > pubDate')).toEqual(['Sun, 04 May 2031 08:30:00 GMT'])
    expect(text('item > link')[0]).toBe(
      'https://reader.example/news/articles/harbour-bridge-reopens-1x2y3z4a5b',
    )
    expect(text('item > guid')[0]).toBe('https://reader.example/news/articles/1x2y3z4a5b')
    expect(text('item > guid')).toHaveLength(2)
  })

  it('stays well-formed whatever a headline holds', () => {
    const headline = stated('<b>&amp;\u0000\u0008]]> \ud800 "Bridge" &')
    const feed = parse(rssFeed(scope(card({ headline })), known.url, 'en'))
    expect(feed.querySelector('item > title')?.textContent).toBe('<b>&amp;]]>  "Bridge" &')
  })
})
