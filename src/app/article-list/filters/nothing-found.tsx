import { Link } from 'react-router'
import { useMarks } from '../../shared/marks.ts'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { sharedWords } from '../../words/shared.ts'
import type { ListData } from '../list-data.ts'
import { addressOf } from './address-of.ts'
import { cleared } from './filters.ts'
import { useValueLabel } from './use-value-label.ts'
import '../../shared/empty.css'

/** An empty list: what is in the way, and each way out with the number of reports it leads to. */
export function NothingFound({ data }: { data: ListData }) {
  const words = useWords(articleListWords)
  const shared = useWords(sharedWords)
  const { title, text } = useReason(data)
  return (
    <div className="empty">
      <h2 className="empty__title">{title}</h2>
      {text && <p className="empty__text">{text}</p>}
      {data.total > 0 && (
        <div className="empty__ways">
          <Ways data={data} />
          <Link className="empty__way" to={addressOf(cleared(data.filters))}>
            <span className="empty__label">{words.clearAll}</span>{' '}
            <span className="num">{shared.reports(data.total)}</span>
          </Link>
        </div>
      )}
    </div>
  )
}

/** Of two filters, taking one off is keeping the other. */
function Ways({ data: { ways, active, facets } }: { data: ListData }) {
  const words = useWords(articleListWords)
  const shared = useWords(sharedWords)
  const label = useValueLabel(facets)
  if (active.length < 2) return null
  return ways.map(({ filter, count }) => {
    const other =
      active.length === 2
        ? active.find(({ kind, value }) => kind !== filter.kind || value !== filter.value)
        : null
    return (
      <Link
        className="empty__way"
        key={`${filter.not} ${filter.kind} ${filter.value}`}
        to={addressOf(filter.without)}
      >
        <span className="empty__label">
          {other && !other.not && !filter.not
            ? words.keepOnly(label(other.kind, other.value))
            : words.without(filter.label ?? label(filter.kind, filter.value))}
        </span>{' '}
        <span className="num">{shared.reports(count)}</span>
      </Link>
    )
  })
}

function useReason({ total, active, filters }: ListData): { title: string; text?: string } {
  const words = useWords(articleListWords)
  const { saved } = useMarks()
  if (total === 0) return { title: words.nothingAtAll, text: words.nothingAtAllText }
  const [only, second] = active
  if (filters.show === 'saved' && saved.length === 0)
    return { title: words.nothingSaved, text: words.nothingSavedText }
  if (only?.kind === 'query' && !second) return { title: words.nothingFor(only.value) }
  return { title: words.nothing }
}
