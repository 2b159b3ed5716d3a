/** Types of schema.org for what a page tells, the report first (schema.org 29, Article and its subtypes). */
export const articleTypes: ReadonlySet<string> = new Set([
  'AdvertiserContentArticle',
  'AnalysisNewsArticle',
  'Article',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'BlogPosting',
  'LiveBlogPosting',
  'MedicalScholarlyArticle',
  'NewsArticle',
  'OpinionNewsArticle',
  'Report',
  'ReportageNewsArticle',
  'Review',
  'ReviewNewsArticle',
  'SatiricalArticle',
  'ScholarlyArticle',
  'SocialMediaPosting',
  'TechArticle',
])

/** Types that state less of it: the page itself, or what a page may hold besides. */
export const pageTypes: ReadonlySet<string> = new Set([
  'AboutPage',
  'FAQPage',
  'HowTo',
  'ItemPage',
  'MedicalWebPage',
  'Recipe',
  'WebPage',
])
