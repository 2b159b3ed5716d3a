import { type ReactNode, useEffect, useState } from 'react'
import * as buttonCss from './button.module.css?names'
import * as css from './message-bar.module.css?names'
import type { Message } from './use-messages.ts'
import './message-bar.module.css'

/** How long a message stays, in milliseconds; longer where there is something to do about it. */
const stay = { plain: 6_000, action: 20_000 }

interface MessageBarProps {
  message: Message
  /** What closing it is called. */
  hide: string
  /** The message stays for as long as there is something in it. */
  children?: ReactNode
}

/** What the reader is told in passing, at the foot of the window and to a screen reader. */
export function MessageBar({ message: { text, action, count }, hide, children }: MessageBarProps) {
  const [hidden, setHidden] = useState(0)
  const lasts = Boolean(children)
  useEffect(() => {
    if (lasts) return
    const timer = setTimeout(() => setHidden(count), action ? stay.action : stay.plain)
    return () => clearTimeout(timer)
  }, [count, action, lasts])
  const act = () => {
    action?.run()
    setHidden(count)
  }
  const shown = text !== '' && hidden !== count
  return (
    <div className={`${css.message}${shown ? ` ${css.isShown}` : ''}`} data-message="">
      <span role="status">{shown && text}</span>
      {shown && children}
      {shown && action && (
        <button type="button" className={buttonCss.link} onClick={act}>
          {action.label}
        </button>
      )}
      {shown && (
        <button type="button" className={buttonCss.link} onClick={() => setHidden(count)}>
          {hide}
        </button>
      )}
    </div>
  )
}
