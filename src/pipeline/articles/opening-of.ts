import type { Block, Headline } from '../../news/article.ts'

const longest = 70

/** What a report without a headline is called: its first words, to the letter, up to the end of a word. */
export function openingOf([first]: readonly Block[]): Headline {
  if (!first) return { text: '', lines: [], by: 'opening' }
  const cut = first.text.slice(0, longest + 1).replace(/\s+\S*$/u, '')
  const text =
    first.text.length <= longest ? first.text : `${cut === '' ? first.text.slice(0, longest) : cut} …`
  return { text, lines: first.lines, by: 'opening' }
}
