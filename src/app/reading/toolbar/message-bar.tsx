import { useEffect, useState } from 'react'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import type { Message } from './use-messages.ts'
import './message-bar.css'

/** How long a message stays, in milliseconds; longer where there is something to do about it. */
const stay = { plain: 6_000, action: 20_000 }

/** What the reader is told in passing, at the foot of the window and to a screen reader. */
export function MessageBar({ message: { text, action, count } }: { message: Message }) {
  const words = useWords(readingWords)
  const [hidden, setHidden] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setHidden(count), action ? stay.action : stay.plain)
    return () => clearTimeout(timer)
  }, [count, action])
  const act = () => {
    action?.run()
    setHidden(count)
  }
  const shown = text !== '' && hidden !== count
  return (
    <div className={`message${shown ? ' is-shown' : ''}`}>
      <span role="status">{shown && text}</span>
      {shown && action && (
        <button type="button" className="link" onClick={act}>
          {action.label}
        </button>
      )}
      {shown && (
        <button type="button" className="link" onClick={() => setHidden(count)}>
          {words.hide}
        </button>
      )}
    </div>
  )
}
