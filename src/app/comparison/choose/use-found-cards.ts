import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import { allCardsQuery } from '../../../bundle/read/all-cards-query.ts'
import { matchCards } from '../../ui/text/match-cards.ts'

const most = 60

/**
 * Reports by the words a reader asks for: among those at hand, and once words are asked for and there are more, among all.
 * All of them may be in the cache already: who has `total` at hand gets no others.
 */
export function useFoundCards(atHand: readonly ArticleCard[], total: number) {
  const [asked, setAsked] = useState('')
  const { data, isFetching, isError } = useQuery({
    ...allCardsQuery(),
    enabled: asked !== '' && atHand.length < total,
  })
  const found = matchCards(atHand.length < total ? (data ?? atHand) : atHand, asked)
  return { asked, setAsked, found: found.slice(0, most), count: found.length, isFetching, isError }
}
