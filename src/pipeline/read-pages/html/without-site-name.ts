import type { PageMetadata, PageStatement } from '../../../news/page/page-evidence.ts'

/** `Headline | Site`, `Headline - Site - Section`: what a page's title has behind the headline, or before it. */
const separator = /\s+[|–—·•»«:›-]{1,2}\s+|\s*\|\s*/gu

/**
 * The headlines that a page states, without the name of its site or section at either end. A name is known from what
 * else the page states: its publisher, the host of its address, its section.
 */
export function withoutSiteName(metadata: PageMetadata): PageStatement[] {
  const names = new Set(
    [...metadata.publisher, ...metadata.section].map(({ text }) => plain(text)).filter((name) => name !== ''),
  )
  const hosts = new Set(metadata.url.flatMap(({ text }) => hostNames(text)))
  const isName = (part: string) => names.has(plain(part)) || hosts.has(plain(part))
  return metadata.headline.map((statement) => ({ ...statement, text: cut(statement.text, isName) }))
}

function cut(title: string, isName: (part: string) => boolean): string {
  let [from, to] = [0, title.length]
  const signs = [...title.matchAll(separator)].slice(0, 20)
  for (const { index, 0: sign } of signs)
    if (isName(title.slice(from, index)) && index + sign.length < to) from = index + sign.length
  for (const { index, 0: sign } of signs.reverse())
    if (index > from && isName(title.slice(index + sign.length, to))) to = index
  return title.slice(from, to)
}

/** `www.aster-post.example` → `asterpost`, `asterpostexample`. */
function hostNames(url: string): string[] {
  const host = /^https?:\/\/(?:www\.|m\.)?([^/:?#]+)/i.exec(url)?.[1]
  if (host === undefined) return []
  const labels = host.split('.')
  return [plain(host), plain(labels.slice(0, -1).join('')), plain(labels.at(-2) ?? '')].filter(Boolean)
}

const plain = (text: string) => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+/gu, '')
