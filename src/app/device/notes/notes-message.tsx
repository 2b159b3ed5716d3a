import { notesWords } from '#texts/own/notes.ts'
import { useWords } from '../../i18n/use-words.ts'
import { MessageBar } from '../../ui/shapes/message-bar.tsx'
import type { Message } from '../../ui/shapes/use-messages.ts'

/** What was done with notes; a text that could not be copied stays to be taken by hand. */
export function NotesMessage({ message }: { message: Message }) {
  const words = useWords(notesWords)
  return (
    <MessageBar message={message} hide={words.hide}>
      {message.take !== undefined && (
        <textarea
          readOnly
          rows={3}
          aria-label={words.takeFrom}
          value={message.take}
          ref={(field) => field?.select()}
        />
      )}
    </MessageBar>
  )
}
