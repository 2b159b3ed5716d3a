import type { ArticleCard } from '../../../bundle/format/bundle.ts'

/** The cards that have every word asked for in headline or source, in their order; all of them when none is asked. */
export function matchCards(cards: readonly ArticleCard[], asked: string): ArticleCard[] {
  const words = fold(asked).split(/\s+/).filter(Boolean)
  return cards.filter((card) => {
    const text = fold(
      [card.headline, card.publisher, card.agency, card.byline].map((s) => s?.text ?? '').join(' '),
    )
    return words.every((word) => text.includes(word))
  })
}

/** Without case and accents: `Übung` is found by `ubung`. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
