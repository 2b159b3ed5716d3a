import { memo } from 'react'
import { useLoaderData } from 'react-router'
import { Title } from '../shared/title.tsx'
import { useWords } from '../shared/use-words.ts'
import { articleListWords } from '../words/article-list.ts'
import { AlongsideSection } from './alongside/alongside-section.tsx'
import { BesideSection } from './alongside/beside-section.tsx'
import { FilterColumn } from './facets/filter-column.tsx'
import { ActiveBar } from './filters/active-bar.tsx'
import { NothingFound } from './filters/nothing-found.tsx'
import { UnknownFilters } from './filters/unknown-filters.tsx'
import { useValueLabel } from './filters/use-value-label.ts'
import type { ListData } from './list-data.ts'
import { PickBar } from './reports/pick-bar.tsx'
import { SingleReports } from './reports/single-reports.tsx'
import { SearchField } from './search/search-field.tsx'
import { Stories } from './stories/stories.tsx'
import { useLateRows } from './use-late-rows.ts'
import { useFocusOnMore, useListKeys } from './use-list-keys.ts'
import { usePrefetchCatalogue } from './use-prefetch-catalogue.ts'

export function ArticleListPage() {
  return <ArticleList data={useLoaderData<ListData>()} />
}

/** A navigation changes the router's state twice: the list is rendered once, when its data are here. */
const ArticleList = memo(({ data }: { data: ListData }) => {
  const words = useWords(articleListWords)
  const label = useValueLabel(data.facets)
  usePrefetchCatalogue()
  useListKeys()
  useFocusOnMore()
  const rows = useLateRows(data)
  const filters = data.active.map(({ kind, value }) => label(kind, value))
  const title = filters.length > 0 ? filters.join(', ') : words.title
  return (
    <main id="main" className="frame desk">
      <Title>{filters.length > 0 ? title : ''}</Title>
      <h1 className="vh">{title}</h1>
      <SearchField filters={data.filters} />
      <FilterColumn data={data} />
      <div className="desk__main" ref={rows}>
        <ActiveBar data={data} />
        <UnknownFilters unknown={data.unknown} filters={data.filters} />
        {data.corrected.map(({ asked, found }) => (
          <p key={asked} className="told" role="status">
            {words.corrected(asked, found)}
          </p>
        ))}
        {data.gone > 0 && <p className="told">{words.gone(data.gone)}</p>}
        {data.found === 0 && <NothingFound data={data} />}
        <Stories data={data} />
        <SingleReports data={data} />
        <BesideSection besides={data.beside} terms={data.terms} />
        {data.alongside && <AlongsideSection alongside={data.alongside} />}
      </div>
      {data.pick && <PickBar pick={data.pick} filters={data.filters} />}
    </main>
  )
})
