import { useQuery } from '@tanstack/react-query'
import type { ArticleCard } from '../../news/bundle.ts'
import { reportQuery } from '../bundle/queries.ts'
import { Highlight, holdsAny } from './highlight.tsx'

/**
 * The standfirst or, where there is none, the first sentence; while searching, the first sentence that answers where
 * neither headline nor standfirst does.
 */
export function ReportText({
  card,
  terms,
  className,
}: {
  card: ArticleCard
  terms: string[]
  className: string
}) {
  const text = card.standfirst?.text ?? card.opening
  const elsewhere = terms.length > 0 && !holdsAny(`${card.headline.text} ${text ?? ''}`, terms)
  const { data: report } = useQuery({ ...reportQuery(card.id), enabled: elsewhere })
  const found = elsewhere
    ? report?.sentences.find((sentence) => holdsAny(sentence.text, terms))?.text
    : undefined
  const shown = found ?? text
  if (shown === null) return null
  return (
    <p className={className} lang={card.language ?? undefined}>
      <Highlight text={shown} terms={terms} />
    </p>
  )
}
