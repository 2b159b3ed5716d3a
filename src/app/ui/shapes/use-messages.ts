import { useCallback, useState } from 'react'

/** What the reader was told last; `count` tells two equal messages apart. */
export interface Message {
  text: string
  action?: MessageAction | undefined
  /** A text that could not be copied: it is shown to be taken by hand. */
  take?: string | undefined
  count: number
}

/** Something to do about a message. */
interface MessageAction {
  label: string
  run: () => void
}

export type Say = (text: string, action?: MessageAction | null, take?: string) => void

export function useMessages(): [Message, Say] {
  const [message, setMessage] = useState<Message>({ text: '', count: 0 })
  const say = useCallback<Say>(
    (text, action, take) =>
      setMessage(({ count }) => ({ text, action: action ?? undefined, take, count: count + 1 })),
    [],
  )
  return [message, say]
}
