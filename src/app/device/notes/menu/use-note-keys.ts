import { useEffect } from 'react'
import { notesWords } from '#texts/own/notes.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { keysCame } from '../../../shell/keys/answer-key.ts'
import { useShortcuts } from '../../../shell/keys/shortcuts.ts'
import type { Say } from '../../../ui/shapes/use-messages.ts'
import { focusedText, selectedText, selectNextSentence } from '../page/selected.ts'
import type { ShownReport } from '../page/shown-report.ts'
import type { MenuItem } from './select-menu.tsx'
import type { Meant } from './use-meant.ts'

interface NoteKeys {
  shown: readonly ShownReport[]
  meant: Meant | null
  items: (meant: Pick<Meant, 'words' | 'note'>) => readonly MenuItem[]
  leave: () => void
  say: Say
}

/** The keys of the menu; without one they are for what is selected, else for the paragraph or sentence in focus. */
export function useNoteKeys({ shown, meant, items, leave, say }: NoteKeys): void {
  const words = useWords(notesWords)
  const act = (name: string) => () => {
    const selected = meant?.note ? null : (selectedText(shown) ?? (meant ? null : focusedText(shown)))
    const of = selected ? { words: selected, note: null } : meant
    const item = of && items(of).find((one) => one.name === name)
    if (item) item.run()
    else say(words.selectFirst)
  }
  useShortcuts(
    words.keys.title,
    shown.length === 0
      ? []
      : [
          {
            keys: ['v'],
            label: words.keys.sentence,
            run: () => selectNextSentence(shown) || say(words.noSentence),
          },
          { keys: ['h'], label: words.keys.highlight, run: act('highlight') },
          { keys: ['m'], label: words.keys.note, run: act('note') },
          { keys: ['q'], label: words.keys.quote, run: act('quote') },
          { keys: ['l'], label: words.keys.link, run: act('link') },
        ],
  )
  const some = shown.length > 0
  useEffect(() => {
    if (some) dispatchEvent(new Event(keysCame))
  }, [some])
  useEffect(() => {
    if (!meant) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      event.stopPropagation()
      getSelection()?.removeAllRanges()
      leave()
    }
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [meant, leave])
}
