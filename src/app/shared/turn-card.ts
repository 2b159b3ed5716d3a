import type { ComparisonCard } from '../../news/bundle.ts'

/** The card of a comparison with the report `id` on the left. */
export function turnCard(card: ComparisonCard, id: string): ComparisonCard {
  if (card.left === id) return card
  const { left, right, onlyLeft, onlyRight, strip } = card
  return {
    ...card,
    ...{ left: right, right: left, onlyLeft: onlyRight, onlyRight: onlyLeft },
    strip: { left: strip.right, right: strip.left },
  }
}
