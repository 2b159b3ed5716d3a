import { articleListWords } from '#texts/article-list.ts'
import { none } from '../../../bundle/format/catalogue-parts.ts'
import { formatDatePart } from '../../i18n/list-dates.ts'
import { useTopicName } from '../../i18n/use-topic-name.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import type { FacetName } from '../facets/facet-columns.ts'
import type { FacetItem, FacetView, NamedValue } from '../facets/facet-views.ts'
import type { ActiveFilter } from './active-filters.ts'

/** What to call a value of a facet. */
export function useValueName(): (facet: FacetName, value: NamedValue) => string {
  const words = useWords(articleListWords)
  const { locale } = useFormats()
  const topicName = useTopicName()
  return (facet, { key, label, code }) => {
    if (label === null)
      return facet === 'dates' && key !== none ? formatDatePart(key, locale) : words.value(facet, key)
    if (code !== undefined) return topicName({ code, label })
    return facet === 'places' ? words.place(key, label) : label
  }
}

/** What to call the value of a filter: as the facet calls it that lists it, else by its key. */
export function useValueLabel(facets: FacetView[]): (filter: ActiveFilter) => string {
  const words = useWords(articleListWords)
  const nameOf = useValueName()
  return ({ kind, value, named }) => {
    if (kind === 'query') return value
    if (kind === 'show') return words.show[value === 'saved' ? 'saved' : 'unread']
    const items = facets.find(({ name }) => name === kind)?.items ?? []
    return nameOf(kind, named ?? itemIn(items, value) ?? { key: value, label: null })
  }
}

function itemIn(items: FacetItem[], key: string): FacetItem | null {
  for (const item of items) {
    const found = item.key === key ? item : itemIn(item.inside, key)
    if (found !== null) return found
  }
  return null
}
