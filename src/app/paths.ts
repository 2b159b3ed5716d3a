/** Every link of the app comes from here; paths are relative to the router's base. */
export const paths = {
  list: () => '/',
  saved: () => '/?show=saved',
  topic: (slug: string) => `/topics/${slug}`,
  article: (id: string, fragment = '') => `/articles/${id}${fragment && `#${fragment}`}`,
  compare: () => '/compare',
  comparison: (left: string, right: string) => `/compare/${left}/${right}`,
  colophon: () => '/colophon',
}
