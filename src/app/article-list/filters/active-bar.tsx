import { Link, useNavigate } from 'react-router'
import { Icon } from '../../shared/icon.tsx'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import type { ListData } from '../list-data.ts'
import { addressOf } from './address-of.ts'
import { cleared, type Filters, restarted, type Sort, sorts } from './filters.ts'
import { useValueLabel } from './use-value-label.ts'
import './active-filters.css'

/** How many reports are shown and why: every filter in force, each to be taken off. */
export function ActiveBar({ data }: { data: ListData }) {
  const words = useWords(articleListWords)
  const label = useValueLabel(data.facets)
  const { active, filters } = data
  return (
    <div className="active">
      <span className="active__count" role="status">
        {words.count(data.found, data.total)}
      </span>
      {active.map(({ kind, value, not, label: named, without }) => (
        <Link
          className="active__filter"
          key={`${not} ${kind} ${value}`}
          to={addressOf(without)}
          preventScrollReset
          state={{ focus: 'stay' }}
        >
          <span className="vh">{words.remove}</span>{' '}
          <span className="active__kind">
            {not ? words.notKinds[kind === 'topics' ? 'topics' : 'sources'] : words.kinds[kind]}
          </span>{' '}
          <span className="active__value">{named ?? label(kind, value)}</span>
          <Icon name="cross" />
        </Link>
      ))}
      {filters.chosen.topics.length > 1 && (
        <Link
          className="link"
          to={addressOf({ ...restarted(filters), topicsBy: filters.topicsBy === 'any' ? 'all' : 'any' })}
          preventScrollReset
          state={{ focus: 'stay' }}
        >
          {words.topicsBy[filters.topicsBy === 'any' ? 'all' : 'any']}
        </Link>
      )}
      {active.length > 1 && (
        <Link className="link" to={addressOf(cleared(filters))} state={{ focus: 'stay' }}>
          {words.clear(active.length)}
        </Link>
      )}
      {data.found > 1 && <Order filters={filters} />}
    </div>
  )
}

function Order({ filters }: { filters: Filters }) {
  const words = useWords(articleListWords)
  const navigate = useNavigate()
  const choose = (sort: Sort) =>
    void navigate(addressOf({ ...restarted(filters), sort }), {
      state: { focus: 'stay' },
      preventScrollReset: true,
    })
  return (
    <label className="active__sort">
      <span className="vh">{words.order}</span>
      <select value={filters.sort} onChange={({ target }) => choose(target.value as Sort)}>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {sort === 'newest' && filters.query !== '' ? words.bestFirst : words.sort[sort]}
          </option>
        ))}
      </select>
    </label>
  )
}
