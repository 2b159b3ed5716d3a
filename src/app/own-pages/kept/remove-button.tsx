import { useRef, useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { removePages } from '../../device/own/store/own-store.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'

/** Removes a page in two steps: nothing of it is anywhere else. */
export function RemoveButton({ id, name }: { id: string; name: string }) {
  const words = useWords(ownPagesWords)
  return (
    <TwoSteps
      first={words.remove}
      second={words.reallyRemove}
      of={name}
      onSure={() => void removePages([id])}
    />
  )
}

interface TwoStepsProps {
  first: string
  second: string
  /** What it is done to, for those who hear the button alone. */
  of?: string
  onSure: () => void
}

/** A button that asks once more, with a way back. */
export function TwoSteps({ first, second, of, onSure }: TwoStepsProps) {
  const words = useWords(ownPagesWords)
  const [asked, setAsked] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const act = () => {
    if (asked) onSure()
    setAsked(!asked)
  }
  return (
    <>
      <button type="button" className={buttonCss.link} ref={button} onClick={act}>
        {asked ? second : first} {of !== undefined && <span className="vh">{of}</span>}
      </button>
      {asked && (
        <button
          type="button"
          className={buttonCss.link}
          onClick={() => {
            setAsked(false)
            button.current?.focus()
          }}
        >
          {words.keepIt}
        </button>
      )}
    </>
  )
}
