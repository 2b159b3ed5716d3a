import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import type { StatedDate } from '../../news/report/article.ts'
import { ownPagesKey } from '../device/holds-own-pages.ts'
import { areAtWork, useAddedFiles } from '../device/own/change/added-files.ts'
import { dismissFiles } from '../device/own/change/adding.ts'
import { prepareStages } from '../device/own/change/run-stages.ts'
import { asStoreError } from '../device/own/store/database.ts'
import { whenIdle } from '../device/when-idle.ts'
import { useFormats, useWords } from '../i18n/use-words.ts'
import * as emptyCss from '../ui/shapes/empty.module.css?names'
import { JustAdded } from './added/just-added.tsx'
import { KeptCorrections } from './kept/kept-corrections.tsx'
import { KeptList } from './kept/kept-list.tsx'
import { Room } from './kept/room.tsx'
import * as css from './own-pages.module.css?names'
import { keptCorrectionsQuery, keptPagesQuery } from './own-pages-query.ts'

/** Between two looks at what is kept while files are read, in milliseconds. */
const nowAndThen = 1000
const anyDay: StatedDate = {
  ...{ value: '2025-03-11', precision: 'day', zone: null, asWritten: '' },
  ...{ by: 'report', lines: [] },
}

/** What became of the files just given; that nothing is here yet; or why nothing can be kept. */
export function Files() {
  const words = useWords(ownPagesWords)
  const files = useAddedFiles()
  const { data: pages, error } = useQuery(keptPagesQuery())
  const client = useQueryClient()
  const { date } = useFormats()
  // The first file must not wait for the part that reads it, nor its day for what writes days.
  useEffect(() => void prepareStages(), [])
  useEffect(() => whenIdle(() => date(anyDay)), [date])
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      clearTimeout(waiting)
      waiting = undefined
      void client.invalidateQueries(keptPagesQuery())
    }
    // What the reader says of a page is seen at once. What files bring is told by each, and listed now and then.
    const onChange = () => {
      if (areAtWork()) waiting ??= setTimeout(show, nowAndThen)
      else show()
    }
    addEventListener(ownPagesKey, onChange)
    return () => {
      clearTimeout(waiting)
      removeEventListener(ownPagesKey, onChange)
    }
  }, [client])
  return (
    <div>
      {error && (
        <div className={css.ownTrouble} role="alert">
          <b>{words.trouble}</b> {words.notKept[asStoreError(error).trouble]}
        </div>
      )}
      {files.length > 0 ? (
        <JustAdded files={files} pages={pages ?? []} onClear={dismissFiles} />
      ) : (
        pages?.length === 0 && (
          <div className={`${emptyCss.empty} ${css.ownEmpty}`}>
            <h2 className={emptyCss.emptyTitle}>{words.emptyTitle}</h2>
            <p className={emptyCss.emptyText}>{words.emptyText}</p>
          </div>
        )
      )}
    </div>
  )
}

/** The pages that are kept, and what can be done with all of them. */
export function Kept() {
  const { data: pages = [] } = useQuery(keptPagesQuery())
  const { data: corrections = [] } = useQuery(keptCorrectionsQuery())
  return (
    <>
      {pages.length > 0 && <KeptList pages={pages} />}
      {corrections.length > 0 && <KeptCorrections corrections={corrections} />}
      <Room pages={pages} corrections={corrections.length} />
    </>
  )
}
