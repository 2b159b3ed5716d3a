import type { QueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ReadersNote } from '../../../news/readers/readers-note.ts'
import { paths } from '../../paths.ts'
import { useMessages } from '../../ui/shapes/use-messages.ts'
import { HeldNotes } from './held-notes.tsx'
import { useNotes } from './kept/notes-store.ts'
import { useOnPaper } from './kept/on-paper.ts'
import { MastheadLink } from './masthead-link.tsx'
import { SelectMenu } from './menu/select-menu.tsx'
import { useActs } from './menu/use-acts.ts'
import { type Meant, useMeant } from './menu/use-meant.ts'
import { useMenuItems } from './menu/use-menu-items.ts'
import { useNoteKeys } from './menu/use-note-keys.ts'
import { NotesMessage } from './notes-message.tsx'
import { placeNotes } from './page/placed-note.ts'
import { hrefOf, type Router, useShownReports } from './page/shown-report.ts'
import { useLandOnNote } from './page/use-land-on-note.ts'
import { useOnPage } from './page/use-on-page.ts'
import { ReportNotes } from './report-notes.tsx'
import './notes.module.css'

/** Highlights and notes over the texts of whichever page stands; no page has to know of them. */
export function NotesLayer({ router, client }: { router: Router; client: QueryClient }) {
  const shown = useShownReports(router, client)
  const { list } = useNotes()
  const placed = useMemo(() => placeNotes(list ?? [], shown), [list, shown])
  const [onPaper] = useOnPaper()
  const held = useOnPage(placed, onPaper)
  const [message, say] = useMessages()
  const acts = useActs(say)
  const [editing, setEditing] = useState<string | null>(null)
  const { meant, mean, leave } = useMeant({ shown, placed })
  const edit = ({ id }: ReadersNote) => setEditing(id)
  const items = useMenuItems({ acts, edit, leave, addressOf: (of) => sentenceAddress(router, of) })
  useLandOnNote(router, placed, held)
  useNoteKeys({ shown, meant, items, leave, say })
  const writing = { editing, setEditing, acts }
  return (
    <>
      {held.holders.map((holder) => (
        <HeldNotes key={holder.notes[0]?.note.id} holder={holder} open={mean} {...writing} />
      ))}
      {held.foot && <ReportNotes {...{ foot: held.foot, shown, placed, router }} {...writing} />}
      {meant && <SelectMenu meant={meant} items={items(meant)} />}
      <MastheadLink router={router} count={list?.length ?? 0} />
      <NotesMessage message={message} />
    </>
  )
}

function sentenceAddress(router: Router, { of, start }: Meant['words']): string {
  const sentence = Math.max(
    0,
    of.starts.findLastIndex((at) => at <= start),
  )
  return hrefOf(router, paths.article(of.report.article, `s${sentence}`))
}
