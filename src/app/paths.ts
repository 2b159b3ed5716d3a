/** Every link of the app comes from here; paths are relative to the router's base. */
export const paths = {
  list: () => '/',
  saved: () => '/?show=saved',
  /** The list, or the page of a topic, with more filters as query. */
  filtered: (slug: string | null, query: string) =>
    `${slug === null ? '/' : `/topics/${slug}`}${query && `?${query}`}`,
  topic: (slug: string) => `/topics/${slug}`,
  article: (id: string, fragment = '') => `/articles/${id}${fragment && `#${fragment}`}`,
  compare: () => '/compare',
  /** Choosing a report to compare this one with. */
  compareWith: (left: string) => `/compare/${left}`,
  comparison: (left: string, right: string) => `/compare/${left}/${right}`,
  colophon: (section = '') => `/colophon${section && `#${section}`}`,
}
