import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { catalogueQuery } from '../bundle/queries.ts'
import { useFormats, useWords } from '../shared/use-words.ts'
import { articleListWords } from '../words/article-list.ts'
import type { FacetName } from './facet-columns.ts'
import { FacetRow } from './facet-row.tsx'
import { type FacetItem, type FacetView, facetView } from './facet-views.ts'
import { addressOf, type Filters, toggled } from './filters.ts'
import { columnsOf, selectList } from './select-list.ts'

/** One facet: its most frequent values, all of them on request. */
export function Facet({ view, filters }: { view: FacetView; filters: Filters }) {
  const words = useWords(articleListWords)
  const { shown, isWhole, toggleWhole } = useWhole(view, filters)
  const title = `facet-${view.name}`
  return (
    <section className="facet" aria-labelledby={title}>
      <h2 className="facet__title" id={title}>
        {words.facets[view.name]}
      </h2>
      <Items items={shown.items} name={view.name} filters={filters} />
      {view.more > 0 && (
        <button type="button" className="facet__more link" aria-expanded={isWhole} onClick={toggleWhole}>
          {isWhole ? words.fewerValues : words.moreValues(view.more)}{' '}
          <span className="vh">{words.facets[view.name]}</span>
        </button>
      )}
    </section>
  )
}

function Items({ items, name, filters }: { items: FacetItem[]; name: FacetName; filters: Filters }) {
  const words = useWords(articleListWords)
  const { number } = useFormats()
  return (
    <ul className="facet__list">
      {items.map((item) => (
        <li className="facet__item" key={item.key}>
          <FacetRow
            label={item.label ?? words.value(name, item.key)}
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

/** All values of a facet, counted in the browser for as long as the address stays. */
function useWhole(view: FacetView, filters: Filters) {
  const client = useQueryClient()
  const [whole, setWhole] = useState<{ of: FacetView; all: FacetView } | null>(null)
  const shown = whole?.of === view ? whole.all : view
  const toggleWhole = async () => {
    if (shown !== view) return setWhole(null)
    const { counts } = await selectList(client, filters)
    const column = columnsOf(await client.ensureQueryData(catalogueQuery()))[view.name]
    const all = facetView(
      view.name,
      column,
      counts[view.name],
      filters.chosen[view.name],
      Number.POSITIVE_INFINITY,
    )
    setWhole({ of: view, all })
  }
  return { shown, isWhole: shown !== view, toggleWhole: () => void toggleWhole() }
}
