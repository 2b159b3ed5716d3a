import { actWords } from '#texts/comparison/acts.ts'
import { notesWords } from '#texts/own/notes.ts'
import type { ReadersNote } from '../../../../news/readers/readers-note.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { MenuItem } from './select-menu.tsx'
import type { Acts } from './use-acts.ts'
import type { Meant } from './use-meant.ts'

interface ItemsOptions {
  acts: Acts
  /** Opens what is said of words to be written. */
  edit: (note: ReadersNote) => void
  leave: () => void
  /** Where the sentence that words begin in stands on the web. */
  addressOf: (words: Meant['words']) => string
}

/** What can be done with words, by whether a note marks them already. */
export function useMenuItems({
  acts,
  edit,
  leave,
  addressOf,
}: ItemsOptions): (meant: Pick<Meant, 'words' | 'note'>) => MenuItem[] {
  const words = useWords(notesWords)
  const { copyQuotation } = useWords(actWords)
  return ({ words: of, note }) => {
    const item = (name: string, label: string, act: () => void): MenuItem => ({
      name,
      label,
      run: () => {
        act()
        getSelection()?.removeAllRanges()
        leave()
      },
    })
    return [
      note
        ? item('highlight', words.removeHighlight, () => acts.remove(note))
        : item('highlight', words.highlight, () => acts.highlight(of)),
      item('note', note?.text ? words.editNote : words.note, () => edit(note ?? acts.highlight(of))),
      item('quote', copyQuotation, () => acts.quote(of)),
      item('link', words.linkToSentence, () => acts.copyLink(addressOf(of))),
    ]
  }
}
