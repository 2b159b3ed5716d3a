import { useState } from 'react'
import { articleListWords } from '#texts/article-list.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Icon } from '../../ui/signs/icon.tsx'
import * as deskCss from '../desk.module.css?names'
import type { ListData } from '../list-data.ts'
import { Facet } from './facet.tsx'
import { MarksFacet } from './marks-facet.tsx'
import * as css from './topic-filter.module.css?names'
import './topic-filter.module.css'

/** The facets with their counts; folded behind one button where there is no room for a column. */
export function FilterColumn({ data }: { data: ListData }) {
  const words = useWords(articleListWords)
  const [open, setOpen] = useState(false)
  const on = data.active.length
  return (
    <nav className={`${deskCss.deskSide} ${css.filters}`} aria-label={words.filters}>
      <button
        type="button"
        className={css.filtersToggle}
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        {words.filterBy} {on > 0 && <span className={css.filtersOn}>{words.on(on)}</span>}
        <Icon name="down" />
      </button>
      <div className={css.filtersBody} id="filters">
        {data.facets.map((facet) => (
          <Facet key={facet.name} view={facet} filters={data.filters} />
        ))}
        <MarksFacet filters={data.filters} />
      </div>
    </nav>
  )
}
