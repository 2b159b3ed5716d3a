import { Link, useNavigate } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Icon } from '../../ui/signs/icon.tsx'
import type { ListData } from '../list-data.ts'
import * as css from './active-filters.module.css?names'
import { addressOf } from './address-of.ts'
import { cleared, type Filters, restarted, type Sort, sorts } from './filters.ts'
import { useValueLabel } from './use-value-label.ts'
import './active-filters.module.css'

/** How many reports are shown and why: every filter in force, each to be taken off. */
export function ActiveBar({ data }: { data: ListData }) {
  const words = useWords(articleListWords)
  const label = useValueLabel(data.facets)
  const { active, filters } = data
  return (
    <div className={css.active}>
      <span className={css.activeCount} role="status">
        {words.count(data.found, data.total)}
      </span>
      {active.map((filter) => (
        <Link
          className={css.activeFilter}
          key={`${filter.not} ${filter.kind} ${filter.value}`}
          to={addressOf(filter.without)}
          preventScrollReset
          state={{ focus: 'stay' }}
        >
          <span className="vh">{words.remove}</span>{' '}
          <span className={css.activeKind}>
            {filter.not
              ? words.notKinds[filter.kind === 'topics' ? 'topics' : 'sources']
              : words.kinds[filter.kind]}
          </span>{' '}
          <span className={css.activeValue}>{label(filter)}</span>
          <Icon name="cross" />
        </Link>
      ))}
      {filters.chosen.topics.length > 1 && (
        <Link
          className={buttonCss.link}
          to={addressOf({ ...restarted(filters), topicsBy: filters.topicsBy === 'any' ? 'all' : 'any' })}
          preventScrollReset
          state={{ focus: 'stay' }}
        >
          {words.topicsBy[filters.topicsBy === 'any' ? 'all' : 'any']}
        </Link>
      )}
      {active.length > 1 && (
        <Link className={buttonCss.link} to={addressOf(cleared(filters))} state={{ focus: 'stay' }}>
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
    <label className={css.activeSort}>
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
