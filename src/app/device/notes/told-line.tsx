import { useCallback, useEffect, useState } from 'react'
import { notesWords } from '#texts/notes.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from './notes.module.css?names'

/** What the reader was told last; `count` tells two equal messages apart, `take` is a text that could not be copied. */
interface Told {
  text: string
  undo: (() => void) | null
  take: string | null
  count: number
}

export type Tell = (text: string, more?: { undo?: () => void; take?: string }) => void

export function useTold(): [Told, Tell] {
  const [told, setTold] = useState<Told>({ text: '', undo: null, take: null, count: 0 })
  const tell = useCallback<Tell>(
    (text, { undo = null, take = null }: { undo?: (() => void) | null; take?: string | null } = {}) =>
      setTold(({ count }) => ({ text, undo, take, count: count + 1 })),
    [],
  )
  return [told, tell]
}

/** How long a message stays, in milliseconds; longer where there is something to do about it. */
const stay = { plain: 6_000, undo: 20_000 }

/** What was done, with the way to undo it, at the foot of the window and to a screen reader. */
export function ToldLine({ told: { text, undo, take, count } }: { told: Told }) {
  const words = useWords(notesWords)
  const [hidden, setHidden] = useState(0)
  useEffect(() => {
    if (take !== null) return
    const timer = setTimeout(() => setHidden(count), undo ? stay.undo : stay.plain)
    return () => clearTimeout(timer)
  }, [count, undo, take])
  const shown = text !== '' && hidden !== count
  return (
    <div className={shown ? `${css.told} ${css.isShown}` : css.told}>
      <span role="status">{shown && text}</span>
      {shown && take !== null && (
        <textarea
          readOnly
          rows={3}
          aria-label={words.takeFrom}
          value={take}
          ref={(field) => field?.select()}
        />
      )}
      {shown && undo && (
        <button
          type="button"
          className={buttonCss.link}
          onClick={() => {
            undo()
            setHidden(count)
          }}
        >
          {words.undo}
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
