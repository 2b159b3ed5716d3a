import { useEffect, useState } from 'react'
import { readingWords } from '#texts/reading.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from './message-bar.module.css?names'
import type { Message } from './use-messages.ts'
import './message-bar.module.css'

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
    <div className={`${css.message}${shown ? ` ${css.isShown}` : ''}`}>
      <span role="status">{shown && text}</span>
      {shown && action && (
        <button type="button" className={buttonCss.link} onClick={act}>
          {action.label}
        </button>
      )}
      {shown && (
        <button type="button" className={buttonCss.link} onClick={() => setHidden(count)}>
          {words.hide}
        </button>
      )}
    </div>
  )
}
