/** What the publisher says of the site, by environment variables at build time. */
export interface Site {
  /** Absolute address without a trailing slash, base path included, or null where it is not known (`SITE_URL`). */
  url: string | null
  /** Whether search engines may list it (`SITE_INDEX=true`): whoever says so must have the rights to the texts. */
  index: boolean
  /** BCP 47, of what the site itself says (`COLLATE_LANG`; English where nothing is said). */
  language: string
}

/** Reads `SITE_URL`, `SITE_INDEX` and `COLLATE_LANG`. A URL that is none is refused with an error: it would end up in every page. */
export function siteFrom(env: Record<string, string | undefined>): Site {
  const stated = env.SITE_URL?.trim()
  if (stated && !/^https?:$/.test(protocolOf(stated)))
    throw new Error(`SITE_URL is not a web address: ${stated}`)
  return {
    url: stated ? stated.replace(/\/+$/, '') : null,
    index: env.SITE_INDEX === 'true',
    language: env.COLLATE_LANG?.trim() || 'en',
  }
}

const protocolOf = (url: string): string => (URL.canParse(url) ? new URL(url).protocol : '')
