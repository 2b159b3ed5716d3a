import { articleListWords } from '#texts/article-list.ts'
import { useMarks } from '../../device/marks.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { addressOf } from '../filters/address-of.ts'
import { type Filters, restarted, type Show } from '../filters/filters.ts'
import { FacetRow } from './facet-row.tsx'
import * as css from './topic-filter.module.css?names'

/** Unread and saved, where this device knows of any. The numbers are of the whole collection. */
export function MarksFacet({ filters }: { filters: Filters }) {
  const words = useWords(articleListWords)
  const { number } = useFormats()
  const { read, saved } = useMarks()
  if (read.length + saved.length === 0 && filters.show === 'all') return null
  const to = (show: Show) => addressOf({ ...restarted(filters), show: filters.show === show ? 'all' : show })
  return (
    <section aria-labelledby="facet-marks">
      <h2 className={css.facetTitle} id="facet-marks">
        {words.marks}
      </h2>
      <ul className={css.facetList}>
        <li className={css.facetItem}>
          <FacetRow label={words.show.unread} count="" chosen={filters.show === 'unread'} to={to('unread')} />
        </li>
        <li className={css.facetItem}>
          <FacetRow
            label={words.show.saved}
            count={number(saved.length)}
            chosen={filters.show === 'saved'}
            to={to('saved')}
          />
        </li>
      </ul>
    </section>
  )
}
