import { useState } from 'react'
import { Icon } from '../../shared/icon.tsx'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import type { ListData } from '../list-data.ts'
import { Facet } from './facet.tsx'
import { MarksFacet } from './marks-facet.tsx'
import './topic-filter.css'

/** The facets with their counts; folded behind one button where there is no room for a column. */
export function FilterColumn({ data }: { data: ListData }) {
  const words = useWords(articleListWords)
  const [open, setOpen] = useState(false)
  const on = data.active.length
  return (
    <nav className="desk__side filters" aria-label={words.filters}>
      <button
        type="button"
        className="filters__toggle"
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        {words.filterBy} {on > 0 && <span className="filters__on">{words.on(on)}</span>}
        <Icon name="down" />
      </button>
      <div className="filters__body" id="filters">
        {data.facets.map((facet) => (
          <Facet key={facet.name} view={facet} filters={data.filters} />
        ))}
        <MarksFacet filters={data.filters} />
      </div>
    </nav>
  )
}
