import { useQuery } from '@tanstack/react-query'
import type { ArticleCard } from '../../news/bundle.ts'
import { reportQuery } from '../bundle/queries.ts'
import { Highlight, holdsAny } from './highlight.tsx'

interface ReportTextProps {
  card: ArticleCard
  terms: string[]
  className: string
}

/**
 * The standfirst or, where there is none, the first sentence; while searching, the first sentence that answers where
 * neither headline nor standfirst does.
 */
export function ReportText(props: ReportTextProps) {
  const { card, terms } = props
  const text = card.standfirst?.text ?? card.opening
  const elsewhere = terms.length > 0 && !holdsAny(`${card.headline.text} ${text ?? ''}`, terms)
  return elsewhere ? <FoundText {...props} fallback={text} /> : <Text {...props} text={text} />
}

/** Fetches the report to show where its text answers. */
function FoundText({ fallback, ...props }: ReportTextProps & { fallback: string | null }) {
  const { data: report } = useQuery(reportQuery(props.card.id))
  const found = report?.sentences.find(({ text }) => holdsAny(text, props.terms))
  return <Text {...props} text={found?.text ?? fallback} />
}

function Text({ card, terms, className, text }: ReportTextProps & { text: string | null }) {
  if (text === null) return null
  return (
    <p className={className} lang={card.language ?? undefined}>
      <Highlight text={text} terms={terms} />
    </p>
  )
}
