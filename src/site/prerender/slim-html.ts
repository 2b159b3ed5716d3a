/**
 * The same document in fewer bytes, as the HTML standard allows: values without quotation marks where they need none
 * (13.1.2.3), end tags left out where what follows ends the element (13.1.2.4), signs written as themselves, links into the
 * page at `path` as `#place` and `?view`. For what the build writes: each attribute in double quotes, each sign escaped.
 */
export function slimHtml(html: string, path: string): string {
  const parts = html.match(part) ?? []
  return parts.map((one, index) => (ends(one, parts[index + 1]) ? '' : slimPart(one, path))).join('')
}

/** What is no text, a comment, a tag, or text. */
const part = /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:[^>"]|"[^"]*")*>|[^<]+/g

function slimPart(one: string, path: string): string {
  if (/^<(?:script\b|style\b|!|\/)/.test(one)) return one
  if (!one.startsWith('<')) return plain(one.replaceAll('&quot;', '"'))
  // After a value without marks the slash of an element that never has content would be part of it.
  const tag = isVoid.test(one) ? one.replace(/\s*\/>$/, '>') : one
  if (tag.endsWith('/>')) return tag
  return tag.replace(
    / ([^\s=]+)="([^"]*)"/g,
    (_, name: string, value: string) => ` ${name}${given(name, value, path)}`,
  )
}

const isVoid = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/

function given(name: string, value: string, path: string): string {
  const is = plain(name === 'href' ? within(value, path) : value)
  if (is === '') return ''
  return /[\s"'=<>`]/.test(is) ? `="${is}"` : `=${is}`
}

/** Less-than signs and ampersands stay as they are. */
const plain = (text: string) => text.replaceAll('&#x27;', "'").replaceAll('&gt;', '>')

const within = (href: string, path: string) =>
  href.startsWith(path) && /^[#?]./.test(href.slice(path.length)) ? href.slice(path.length) : href

/** By the element that ends: the tags right after which its own end tag says nothing. */
const ended: Record<string, RegExp> = {
  li: /^<(?:li\b|\/[ou]l>)/,
  dt: /^<d[dt]\b/,
  dd: /^<(?:d[dt]\b|\/dl>)/,
  p: /^<(?:(?:article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|h[1-6]|header|main|nav|ol|p|section|table|ul)\b|\/(?:article|aside|blockquote|button|dd|details|div|fieldset|figcaption|figure|footer|header|li|main|nav|section|t[dh])>)/,
  td: /^<(?:t[dh]\b|\/tr>)/,
  th: /^<(?:t[dh]\b|\/tr>)/,
  tr: /^<(?:tr\b|\/t(?:able|body|foot|head)>)/,
  thead: /^<t(?:body|foot)\b/,
  tbody: /^<(?:t(?:body|foot)\b|\/table>)/,
  option: /^<(?:opt(?:ion|group)\b|\/(?:optgroup|select)>)/,
}

/** Whether a tag ends an element that the next one ends as well. */
const ends = (tag: string, next = '') => ended[/^<\/(\w+)>$/.exec(tag)?.[1] ?? '']?.test(next) ?? false
