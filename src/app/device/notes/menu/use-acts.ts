import { useMemo } from 'react'
import { actWords } from '#texts/comparison/acts.ts'
import { notesWords } from '#texts/own/notes.ts'
import type { ReadersNote } from '../../../../news/readers/readers-note.ts'
import { anchorAt, type Stretch } from '../../../../news/report/text-anchor.ts'
import { useFormats, useWords } from '../../../i18n/use-words.ts'
import type { Say } from '../../../ui/shapes/use-messages.ts'
import { quotation } from '../../../ui/text/quotation.ts'
import { copyText } from '../../copy-text.ts'
import { makeNote, reworded } from '../kept/make-note.ts'
import { notesNow, putNotes, removeNotes } from '../kept/notes-store.ts'
import type { ShownReport } from '../page/shown-report.ts'

/** Words of a report. */
export interface Words extends Stretch {
  of: Pick<ShownReport, 'report' | 'whole'>
}

/** What a reader can do with words of a report and with what was noted of them; each tells what it did, and undoes it. */
export interface Acts {
  /** Marks words; the note that already marks just these where there is one. */
  highlight: (words: Words) => ReadersNote
  /** Writes of words or of a whole report, or says nothing of them any more. */
  write: (note: ReadersNote, text: string) => void
  remove: (note: ReadersNote) => void
  quote: (words: Words) => void
  /** Copies an address. */
  copyLink: (address: string) => void
}

export function useActs(say: Say): Acts {
  const words = useWords(notesWords)
  const acts = useWords(actWords)
  const { date } = useFormats()
  return useMemo(() => {
    const undoing = (run: () => void) => ({ label: words.undo, run })
    const keep = async (note: ReadersNote, told: string, undo: () => void) => {
      const kept = await putNotes([note])
      say(kept ? told : words.notKept[notesNow().trouble ?? 'failed'], undoing(undo))
    }
    const copy = async (text: string, told: string) =>
      (await copyText(text)) ? say(told) : say(acts.notCopied, null, text)
    return {
      highlight: ({ of: { report, whole }, start, end }) => {
        const anchor = anchorAt(whole.text, { start, end })
        const same = notesNow().list?.find(
          (note) => note.report === report.article.id && sameWords(note.anchor, anchor),
        )
        if (same) return same
        const note = makeNote(report.article, anchor)
        void keep(note, words.highlighted, () => void removeNotes([note.id]))
        return note
      },
      write: (note, text) => {
        const next = reworded(note, text)
        if (next.anchor === null && next.text === '') return
        const before = notesNow().list?.find(({ id }) => id === note.id)
        const undo = () => void (before ? putNotes([before]) : removeNotes([note.id]))
        void keep(next, next.text === '' ? words.noteEmptied : words.noteKept, undo)
      },
      remove: (note) => {
        void removeNotes([note.id]).then((done) =>
          say(
            done ? words.removed(note.text !== '') : words.notKept[notesNow().trouble ?? 'failed'],
            undoing(() => void putNotes([note])),
          ),
        )
      },
      quote: ({ of, ...stretch }) =>
        void copy(quotationOf(of, stretch, { words: acts, date }), acts.copiedQuotation),
      copyLink: (address) => void copy(address, words.copiedLink),
    }
  }, [say, words, acts, date])
}

const sameWords = (one: ReadersNote['anchor'], other: ReadersNote['anchor']) =>
  one !== null && other !== null && one.start === other.start && one.exact === other.exact

/** Words of a report to the letter with their source and the paragraph in which they begin. */
function quotationOf(
  { report, whole }: Words['of'],
  { start, end }: Stretch,
  how: Parameters<typeof quotation>[2],
): string {
  const unit = whole.units.findLast((one) => one.start <= start)
  const text = whole.text.slice(start, end).replace(/\s*\n\s*/g, ' ')
  const kind = unit?.id === 'standfirst' ? 'standfirst' : 'paragraph'
  return quotation([{ text, unit: kind, paragraph: unit?.paragraph ?? null }], report.article, how)
}
