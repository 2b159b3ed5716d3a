import { contentHash } from '../../text/content-hash.ts'

const longest = 60

/**
 * The id of an article: its headline as a slug, cut at a word boundary, and six characters of a hash of headline and
 * body. A function of the article's text alone, so adding a seed never renames another, and one text has one id.
 */
export function articleId(headline: string, body: readonly { text: string }[]): string {
  const hash = contentHash([headline, ...body.map(({ text }) => text)].join('\n'))
  const slug = slugOf(headline)
  return slug === '' ? `report-${hash}` : `${slug}-${hash}`
}

/** Latin letters lose their accents; a headline in another script keeps its Latin words and figures, if any. */
function slugOf(headline: string): string {
  const plain = headline
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  const parts = plain.match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const part of parts) {
    const longer = slug === '' ? part : `${slug}-${part}`
    if (longer.length > longest) break
    slug = longer
  }
  return slug || (parts[0] ?? '').slice(0, longest)
}
