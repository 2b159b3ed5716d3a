import { useMemo } from 'react'
import { Link } from 'react-router'
import { notesWords } from '#texts/own/notes.ts'
import { countNotes } from '../device/notes/kept/count-notes.ts'
import { useNotes } from '../device/notes/kept/notes-store.ts'
import { useActs } from '../device/notes/menu/use-acts.ts'
import { NotesMessage } from '../device/notes/notes-message.tsx'
import { useWords } from '../i18n/use-words.ts'
import { useSearch } from '../navigation/in-sight.ts'
import { paths } from '../paths.ts'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import * as emptyCss from '../ui/shapes/empty.module.css?names'
import { useMessages } from '../ui/shapes/use-messages.ts'
import { Take } from './export/take.tsx'
import { filterNotes, type NotesView, parseNotesView, writeNotesView } from './filter-notes.ts'
import { useListed } from './listed-notes.ts'
import { NoteGroups } from './note-groups.tsx'
import { NotesFilters } from './notes-filters.tsx'
import * as css from './notes-page.module.css?names'
import { RemoveAll } from './remove-all.tsx'

/** All that the reader noted on this device. */
export function OnDevice() {
  const words = useWords(notesWords)
  const { list, trouble } = useNotes()
  const listed = useListed(list ?? nothing)
  const [search, setSearch] = useSearch()
  const view = useMemo(() => parseNotesView(search), [search])
  const [message, say] = useMessages()
  const acts = useActs(say)
  const shown = useMemo(() => filterNotes(listed ?? [], view), [listed, view])
  const show = (next: NotesView, replace = false) =>
    setSearch(writeNotesView(next), { replace, preventScrollReset: true })
  return (
    <>
      {trouble && (
        <p className={css.jotsTrouble} role="alert">
          <b>{words.trouble}</b> {words.notKept[trouble]}
        </p>
      )}
      {list && list.length === 0 && (
        <div className={emptyCss.empty}>
          <h2 className={emptyCss.emptyTitle}>{words.noneTitle}</h2>
          <p className={emptyCss.emptyText}>{words.noneText}</p>
        </div>
      )}
      {list && list.length > 0 && <p className={css.jotsPageLine}>{words.onDevice(countNotes(list))}</p>}
      {listed && listed.length > 0 && (
        <div className={css.jotsDesk}>
          <NotesFilters listed={listed} view={view} show={show} />
          <div>
            {shown.length === 0 && (
              <p className={css.jotsNone} role="status">
                {words.nothingFound}{' '}
                <button
                  type="button"
                  className={buttonCss.link}
                  onClick={() => show({ query: '', kind: null, report: null })}
                >
                  {words.showAll}
                </button>
              </p>
            )}
            <NoteGroups notes={shown} acts={acts} />
            <Take all={listed} shown={shown} say={say} />
          </div>
        </div>
      )}
      <p className={css.jotsMove}>
        {words.moveText}{' '}
        <Link className={buttonCss.link} to={paths.ownPages()}>
          {words.moveLink}
        </Link>
        {list && list.length > 0 && <RemoveAll notes={list} say={say} />}
      </p>
      <NotesMessage message={message} />
    </>
  )
}

const nothing: [] = []
