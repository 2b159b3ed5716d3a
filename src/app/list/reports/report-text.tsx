import { useQuery } from '@tanstack/react-query'
import { type Ref, type RefCallback, useCallback, useMemo, useState } from 'react'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import { reportQuery } from '../../../bundle/read/queries.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { Highlight, holdsAny } from '../search/highlight.tsx'

interface ReportTextProps {
  card: ArticleCard
  terms: string[]
  className: string | undefined
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

/** Fetches the report to show where its text answers; only what is in sight, for with each letter the answer is another. */
function FoundText({ fallback, ...props }: ReportTextProps & { fallback: string | null }) {
  const { card, terms } = props
  const [ref, seen] = useSeen()
  const { data: report } = useQuery({ ...reportQuery(card.id), enabled: seen })
  const found = useMemo(() => report?.sentences.find(({ text }) => holdsAny(text, terms)), [report, terms])
  return <Text {...props} text={found?.text ?? fallback} ref={ref} />
}

interface TextProps extends ReportTextProps {
  text: string | null
  ref?: Ref<HTMLParagraphElement>
}

function Text({ card, terms, className, text, ref }: TextProps) {
  if (text === null) return null
  return (
    <p className={className} lang={card.language ?? undefined} dir={directionOf(card.language)} ref={ref}>
      <Highlight text={text} terms={terms} />
    </p>
  )
}

/** True once the element with this ref has come near the window, and from then on. */
function useSeen(): [RefCallback<Element>, boolean] {
  const [seen, setSeen] = useState(false)
  const ref = useCallback((element: Element | null) => {
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '100px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, seen]
}
