import { at } from '../../news/at.ts'
import type { Article } from '../../news/report/article.ts'

/** A place of the clean text: `id` is the fragment that leads to it, `paragraph` its number where it has one. */
export interface CleanPlace {
  kind: 'headline' | 'standfirst' | 'paragraph' | 'subheading' | 'caption' | 'alongside' | 'stated'
  id: string
  paragraph: number | null
}

/** The fragments of the clean text. Paragraphs go by the number that is shown, the rest by their place. */
export const fragments = {
  headline: 'headline',
  standfirst: 'standfirst',
  stated: 'stated',
  paragraph: (number: number) => `p${number}`,
  subheading: (block: number) => `h${block}`,
  sentence: (index: number) => `s${index}`,
  caption: (line: number) => `c${line}`,
  alongside: (index: number) => `a${index}`,
  line: (line: number) => `line-${line}`,
}

/** Where each line of the seed went in the clean text; lines that went nowhere are absent. */
export function placeLines(article: Article): Map<number, CleanPlace[]> {
  const found = new Map<number, CleanPlace[]>()
  const put = (lines: readonly number[] | undefined, place: CleanPlace) => {
    for (const line of lines ?? []) {
      const places = found.get(line) ?? []
      if (!places.some(({ id }) => id === place.id)) found.set(line, [...places, place])
    }
  }
  put(article.headline.lines, { kind: 'headline', id: fragments.headline, paragraph: null })
  put(article.standfirst?.lines, { kind: 'standfirst', id: fragments.standfirst, paragraph: null })
  for (const { lines, ...place } of bodyPlaces(article)) put(lines, place)
  for (const { lines } of article.captions)
    put(lines, { kind: 'caption', id: fragments.caption(at(lines, 0)), paragraph: null })
  article.seenAlongside.forEach(({ headline, caption }, index) => {
    const place = { kind: 'alongside' as const, id: fragments.alongside(index), paragraph: null }
    put([...headline.lines, ...(caption?.lines ?? [])], place)
  })
  const elsewhere = new Set(found.keys())
  put(
    statedLines(article).filter((line) => !elsewhere.has(line)),
    { kind: 'stated', id: fragments.stated, paragraph: null },
  )
  return found
}

function bodyPlaces({ body }: Article): (CleanPlace & { lines: number[] })[] {
  let paragraph = 0
  return body.map(({ kind, lines }, block) => {
    if (kind === 'subheading') return { kind, lines, id: fragments.subheading(block), paragraph: null }
    paragraph += 1
    return { kind, lines, id: fragments.paragraph(paragraph), paragraph }
  })
}

/** Lines of every field that states something, whichever fields there are. */
function statedLines(article: Article): number[] {
  return Object.values(article)
    .flat()
    .flatMap((field) => (typeof field === 'object' && field !== null && 'lines' in field ? field.lines : []))
}
