import { Link } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { sharedWords } from '#texts/shared.ts'
import { useMarks } from '../../device/marks.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as emptyCss from '../../ui/shapes/empty.module.css?names'
import type { ListData } from '../list-data.ts'
import { addressOf } from './address-of.ts'
import { cleared } from './filters.ts'
import { useValueLabel } from './use-value-label.ts'
import '../../ui/shapes/button.module.css'
import '../../ui/shapes/empty.module.css'

/** An empty list: what is in the way, and each way out with the number of reports it leads to. */
export function NothingFound({ data }: { data: ListData }) {
  const words = useWords(articleListWords)
  const shared = useWords(sharedWords)
  const { title, text } = useReason(data)
  return (
    <div className={emptyCss.empty}>
      <h2 className={emptyCss.emptyTitle}>{title}</h2>
      {text && <p className={emptyCss.emptyText}>{text}</p>}
      {data.total === 0 ? (
        <p className={emptyCss.emptyAct}>
          <Link className={buttonCss.button} to={paths.ownPages()}>
            {words.addYours}
          </Link>
        </p>
      ) : (
        <div className={emptyCss.emptyWays}>
          <Ways data={data} />
          <Link className={emptyCss.emptyWay} to={addressOf(cleared(data.filters))}>
            <span className={emptyCss.emptyLabel}>{words.clearAll}</span>{' '}
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
        className={emptyCss.emptyWay}
        key={`${filter.not} ${filter.kind} ${filter.value}`}
        to={addressOf(filter.without)}
      >
        <span className={emptyCss.emptyLabel}>
          {other && !other.not && !filter.not ? words.keepOnly(label(other)) : words.without(label(filter))}
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
