import { type Addressed, reportAddress } from '../news/report/report-address.ts'

/** Every link of the app comes from here; paths are relative to the router's base. */
export const paths = {
  list: () => '/',
  saved: () => '/?show=saved',
  /** The list, or the page of a topic, with more filters as query. */
  filtered: (slug: string | null, query: string) =>
    `${slug === null ? '/' : `/topics/${slug}`}${query && `?${query}`}`,
  topic: (slug: string) => `/topics/${slug}`,
  article: (report: Addressed, fragment = '') =>
    `/articles/${reportAddress(report)}${fragment && `#${fragment}`}`,
  compare: () => '/compare',
  /** Choosing a report to compare this one with. */
  compareWith: (left: string) => `/compare/${left}`,
  comparison: (left: string, right: string) => `/compare/${left}/${right}`,
  /** All reports of one event. */
  story: (id: string) => `/stories/${id}`,
  /** The reader's own pages. */
  ownPages: () => '/own-pages',
  /** The reader's highlights and notes. */
  notes: () => '/notes',
  colophon: (section = '') => `/colophon${section && `#${section}`}`,
}
