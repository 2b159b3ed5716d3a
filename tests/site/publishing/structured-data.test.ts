import { describe, expect, it } from 'vitest'
import type { Article, StatedDate } from '../../../src/news/report/article.ts'
import { nothingStated } from '../../../src/news/report/nothing-stated.ts'
import { structuredData } from '../../../src/site/publishing/structured-data.ts'

const stated = (text: string) => ({ text, lines: [1], by: 'report' as const })
const article: Article = {
  ...nothingStated(),
  id: 'harbour-bridge-reopens-abc123',
  files: ['seeds/bridge.txt'],
  language: null,
  headline: stated('Harbour bridge reopens </script><script>alert(1)</script>'),
  body: [{ kind: 'paragraph', text: 'Ferries rested.', lines: [3], lang: null }],
}

describe('NewsArticle JSON-LD', () => {
  it('holds only what is stated', () => {
    expect(JSON.parse(structuredData(article, 2, null))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: article.headline.text,
      wordCount: 2,
    })
  })

  it('gives the day of an update as that of a change', () => {
    const published: StatedDate = {
      ...{ value: '2031-05-04', precision: 'day', zone: null, asWritten: '4 May' },
      ...{ of: 'update', lines: [2], by: 'report' },
    }
    const data = JSON.parse(structuredData({ ...article, published }, 2, null))
    expect(data).toMatchObject({ dateModified: '2031-05-04' })
    expect(data).not.toHaveProperty('datePublished')
  })

  it('cannot end the script it stands in', () => {
    expect(structuredData(article, 2, null)).not.toContain('<')
  })

  it('names an agency as an organisation, a reporter as a person', () => {
    const author = (changes: Partial<Article>) =>
      JSON.parse(structuredData({ ...article, ...changes }, 2, null)).author
    expect(author({ byline: stated('NWA'), agency: stated('NWA') })).toEqual({
      '@type': 'Organization',
      name: 'NWA',
    })
    expect(author({ byline: stated('Ada Holm') })).toEqual({ '@type': 'Person', name: 'Ada Holm' })
  })

  it('gives a date to the day where no zone is stated', () => {
    const published: StatedDate = {
      value: '2031-05-04T08:30',
      precision: 'minute',
      zone: null,
      asWritten: '4 May, 8.30',
      lines: [2],
      by: 'report',
    }
    const date = (zone: string | null) =>
      JSON.parse(structuredData({ ...article, published: { ...published, zone } }, 2, null)).datePublished
    expect(date(null)).toBe('2031-05-04')
    expect(date('+02:00')).toBe('2031-05-04T08:30:00+02:00')
  })
})
