import type { Cited } from './cited.ts'

/** CSL-JSON (Citation Style Language 1.0.2): a list of items, as citation managers read it. */
export const toCsl = (...works: readonly Cited[]): string => `${JSON.stringify(works.map(itemOf), null, 2)}\n`

function itemOf({ id, kind, title, outlet, author, date, url, seen, language, notes }: Cited): object {
  return {
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
}
