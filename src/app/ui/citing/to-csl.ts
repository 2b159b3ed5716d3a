import type { Cited } from './cited.ts'

/** CSL-JSON (Citation Style Language 1.0.2): a list of one item, as citation managers read it. */
export function toCsl({ id, kind, title, outlet, author, date, url, seen, language, notes }: Cited): string {
  const item = {
    id,
    type: kind === 'report' ? 'article-newspaper' : 'webpage',
    title,
    ...(author && { author: [{ literal: author }] }),
    ...(outlet && { 'container-title': outlet }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
    ...(url && { URL: url }),
    ...(seen.length > 0 && { accessed: { 'date-parts': [seen] } }),
    ...(language && { language }),
    note: notes.join('; '),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
