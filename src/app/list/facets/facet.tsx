import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { articleListWords } from '#texts/article-list.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { addressOf } from '../filters/address-of.ts'
import { type Filters, isLeavable, toggled, toggledWithout } from '../filters/filters.ts'
import { useValueName } from '../filters/use-value-label.ts'
import type { FacetName } from './facet-columns.ts'
import { FacetRow } from './facet-row.tsx'
import type { FacetItem, FacetView } from './facet-views.ts'
import * as css from './topic-filter.module.css?names'

/** A thousand names at once would freeze a phone, and nobody reads them: who looks for one searches. */
const step = 100

/** One facet: its most frequent values, more of them on request. */
export function Facet({ view, filters }: { view: FacetView; filters: Filters }) {
  const words = useWords(articleListWords)
  const { shown, showMore, showFewer } = useMore(view, filters)
  const title = `facet-${view.name}`
  return (
    <section aria-labelledby={title}>
      <h2 className={css.facetTitle} id={title}>
        {words.facets[view.name]}
      </h2>
      <Items items={shown.items} name={view.name} filters={filters} />
      {view.more > 0 && (
        <button
          type="button"
          className={`${css.facetMore} ${buttonCss.link}`}
          aria-expanded={shown.more === 0}
          onClick={shown.more > 0 ? showMore : showFewer}
        >
          {shown.more > 0 ? words.moreValues(Math.min(step, shown.more), shown.more) : words.fewerValues}{' '}
          <span className="vh">{words.facets[view.name]}</span>
        </button>
      )}
    </section>
  )
}

function Items({ items, name, filters }: { items: FacetItem[]; name: FacetName; filters: Filters }) {
  const nameOf = useValueName()
  const { number } = useFormats()
  return (
    <ul className={css.facetList}>
      {items.map((item) => (
        <li className={css.facetItem} key={item.key}>
          <FacetRow
            {...(isLeavable(name) && {
              leaveOut: addressOf(toggledWithout(filters, name, item.key)),
            })}
            label={nameOf(name, item)}
            count={number(item.count)}
            chosen={item.chosen}
            to={addressOf(toggled(filters, name, item.key))}
          />
          {item.inside.length > 0 && <Items items={item.inside} name={name} filters={filters} />}
        </li>
      ))}
    </ul>
  )
}

/** More values of a facet, counted in the browser for as long as the address stays. */
function useMore(view: FacetView, filters: Filters) {
  const client = useQueryClient()
  const [longer, setLonger] = useState<{ of: FacetView; view: FacetView } | null>(null)
  const shown = longer?.of === view ? longer.view : view
  const showMore = async () => {
    const [{ columnsOf, selectList }, { facetView }] = await Promise.all([
      import('../selection/select-list.ts'),
      import('./facet-views.ts'),
    ])
    const { counts, catalogue } = await selectList(client, filters)
    const column = columnsOf(catalogue)[view.name]
    const most = shown.items.length + step
    const next = facetView(view.name, column, counts[view.name], filters.chosen[view.name], most)
    setLonger({ of: view, view: next })
  }
  return { shown, showMore: () => void showMore(), showFewer: () => setLonger(null) }
}
