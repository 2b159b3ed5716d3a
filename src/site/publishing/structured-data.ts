import type { Article, Stated } from '../../news/report/article.ts'
import { zonedInstant } from './zoned-instant.ts'

/**
 * A report as schema.org `NewsArticle`, in JSON-LD, safe inside a `<script>`. Only what is stated: a field that is not
 * is left out, and a date without a zone is given to the day, because schema.org reads a bare time as local to no one. The text
 * stands in the page and not here again.
 */
export function structuredData(article: Article, words: number, url: string | null): string {
  const { headline, kicker, standfirst, section, byline, publisher, published, keywords, language, licence } =
    article
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url && { url, mainEntityOfPage: url }),
    ...(headline.by !== 'opening' && { headline: headline.text }),
    ...text('alternativeHeadline', kicker),
    ...text('description', standfirst),
    ...text('articleSection', section),
    ...(byline && { author: { '@type': isAgency(article) ? 'Organization' : 'Person', name: byline.text } }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher.text } }),
    ...(published && {
      [published.of === 'update' ? 'dateModified' : 'datePublished']:
        zonedInstant(published) ?? published.value.slice(0, 10),
    }),
    ...(language && { inLanguage: language }),
    ...(keywords.length > 0 && { keywords: keywords.map((keyword) => keyword.text) }),
    ...text('license', licence),
    ...text('isBasedOn', article.url),
    wordCount: words,
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

const text = (name: string, stated: Stated | null) => (stated ? { [name]: stated.text } : {})

const isAgency = ({ byline, agency }: Article) => byline !== null && byline.text === agency?.text
