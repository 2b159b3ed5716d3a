import { tokenizeHtml } from './tokenize-html.ts'

/** A piece of metadata as it reads: tags dropped, character references decoded, white space single. */
export function plainText(markup: string): string {
  if (!/[<&]/.test(markup)) return singleSpaced(markup)
  const parts: string[] = []
  tokenizeHtml(markup, {
    open: () => {},
    close: () => {},
    text: (data) => parts.push(data),
    isForeign: () => false,
  })
  return singleSpaced(parts.join(''))
}

const singleSpaced = (text: string) => text.replace(/\s+/gu, ' ').trim()
