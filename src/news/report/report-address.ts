const longest = 60

/** What an address needs of a report. */
export interface Addressed {
  id: string
  headline: { text: string }
}

/**
 * The last part of a report's address, `ferry-runs-aground-1x2y3z4a5b`: words for whoever reads it, and its id, which alone
 * says which report it is.
 */
export const reportAddress = ({ id, headline }: Addressed): string => `${addressWords(headline.text)}-${id}`

/**
 * The words that a headline gives an address: lower-case letters and digits, cut at a word boundary. Latin letters lose
 * their accents; a headline in another script keeps its Latin words and figures, or is a `report`.
 */
export function addressWords(headline: string): string {
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
  return slug || (parts[0] ?? 'report').slice(0, longest)
}

/**
 * What an address may mean, whatever words it has: `a-b-c`, `b-c` and `c` for `a-b-c`. The first that is known as an id is
 * what it means.
 */
export function idsInAddress(address: string): string[] {
  const parts = address.split('-')
  return parts.map((_, from) => parts.slice(from).join('-'))
}
