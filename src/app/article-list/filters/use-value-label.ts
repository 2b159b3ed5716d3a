import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import type { FacetItem, FacetView } from '../facets/facet-views.ts'
import type { ActiveFilter } from './active-filters.ts'

/** What to call the value of a filter: by the label that the reports give it, else by the words of the interface. */
export function useValueLabel(facets: FacetView[]): (kind: ActiveFilter['kind'], value: string) => string {
  const words = useWords(articleListWords)
  return (kind, value) => {
    if (kind === 'query') return value
    if (kind === 'show') return words.show[value === 'saved' ? 'saved' : 'unread']
    const items = facets.find(({ name }) => name === kind)?.items ?? []
    return labelIn(items, value) ?? words.value(kind, value)
  }
}

function labelIn(items: FacetItem[], key: string): string | null {
  for (const item of items) {
    const label = item.key === key ? item.label : labelIn(item.inside, key)
    if (label !== null) return label
  }
  return null
}
