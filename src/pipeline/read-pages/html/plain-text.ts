import { withoutDisorder } from '../../../language/sentences/invisible-characters.ts'
import { tokenizeHtml } from './tokenize-html.ts'

/** What a title or name may hold that was made of markup; other signs between angle brackets are its own. */
const markup = /<\/?(?:a|abbr|b|br|div|em|i|img|mark|p|script|small|span|strong|sub|sup|u)\b|&(?:#\w+|\w+);/i

/**
 * A piece of metadata as it reads: tags dropped, character references decoded, white space single, nothing in it that
 * reorders or controls. Halves of surrogate pairs, which JSON can spell, are replacement characters.
 */
export function plainText(text: string): string {
  const plain = markup.test(text) ? textOf(text) : text
  return withoutDisorder(plain.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/\s+/gu, ' ')
    .trim()
}

function textOf(html: string): string {
  const parts: string[] = []
  tokenizeHtml(html, {
    open: () => {},
    close: () => {},
    text: (data) => parts.push(data),
    isForeign: () => false,
  })
  return parts.join('')
}
