import { useQueryClient } from '@tanstack/react-query'
import { memo, useEffect } from 'react'
import { useLoaderData } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { whenIdle } from '../device/when-idle.ts'
import { useWords } from '../i18n/use-words.ts'
import { Title } from '../shell/title.tsx'
import { AlongsideSection } from './alongside/alongside-section.tsx'
import { BesideSection } from './alongside/beside-section.tsx'
import * as css from './desk.module.css?names'
import { FilterColumn } from './facets/filter-column.tsx'
import { ActiveBar } from './filters/active-bar.tsx'
import * as activeFiltersCss from './filters/active-filters.module.css?names'
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
import './desk.module.css'

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
  const filters = data.active.map(label)
  const title = filters.length > 0 ? filters.join(', ') : words.title
  return (
    <main id="main" className={`frame ${css.desk}`}>
      <Title>{filters.length > 0 ? title : ''}</Title>
      <h1 className="vh">{title}</h1>
      <SearchField filters={data.filters} />
      <FilterColumn data={data} />
      <div className={css.deskMain} ref={rows}>
        <ActiveBar data={data} />
        <UnknownFilters unknown={data.unknown} filters={data.filters} />
        {data.corrected.map(({ asked, found }) => (
          <p key={asked} className={activeFiltersCss.told} role="status">
            {words.corrected(asked, found)}
          </p>
        ))}
        {data.gone > 0 && <p className={activeFiltersCss.told}>{words.gone(data.gone)}</p>}
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

/** Fetches what filters a list, and the first part of what it needs, once the page stands and the browser is idle: of a small site that is all. */
function usePrefetchCatalogue(): void {
  const client = useQueryClient()
  useEffect(
    () =>
      whenIdle(() => {
        // What goes wrong now is told when it is really needed.
        import('./load-chosen.ts').then(({ prepareChoices }) => prepareChoices(client)).catch(() => undefined)
      }),
    [client],
  )
}
