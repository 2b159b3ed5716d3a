import { useMarks } from '../../shared/marks.ts'
import { useFormats, useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { addressOf } from '../filters/address-of.ts'
import { type Filters, restarted, type Show } from '../filters/filters.ts'
import { FacetRow } from './facet-row.tsx'

/** Unread and saved, where this device knows of any. The numbers are of the whole collection. */
export function MarksFacet({ filters }: { filters: Filters }) {
  const words = useWords(articleListWords)
  const { number } = useFormats()
  const { read, saved } = useMarks()
  if (read.length + saved.length === 0 && filters.show === 'all') return null
  const to = (show: Show) => addressOf({ ...restarted(filters), show: filters.show === show ? 'all' : show })
  return (
    <section className="facet" aria-labelledby="facet-marks">
      <h2 className="facet__title" id="facet-marks">
        {words.marks}
      </h2>
      <ul className="facet__list">
        <li className="facet__item">
          <FacetRow label={words.show.unread} count="" chosen={filters.show === 'unread'} to={to('unread')} />
        </li>
        <li className="facet__item">
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
