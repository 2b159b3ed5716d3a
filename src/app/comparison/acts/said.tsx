import { useEffect, useRef } from 'react'
import { useWords } from '../../shared/use-words.ts'
import { actWords } from '../../words/acts.ts'
import type { Say } from '../state/compared-context.ts'
import type { Said as Told } from '../state/use-said.ts'

/** How long a message stays, in milliseconds. */
const stay = 4_000

/** One line of what was done, at the foot of the window; and what must be copied by hand. */
export function Said({ said, say }: { said: Told; say: Say }) {
  const words = useWords(actWords)
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, take, count } = said
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same message said again stays as long
  useEffect(() => {
    field.current?.select()
    if (text === '') return
    const timer = setTimeout(() => say(''), stay)
    return () => clearTimeout(timer)
  }, [text, say, count])
  return (
    <>
      <output className={`said${text ? ' is-shown' : ''}`}>{text}</output>
      {take !== null && (
        <div className="said said--take is-shown">
          <p>{words.notCopied}</p>
          <textarea ref={field} readOnly rows={3} aria-label={words.takeFrom} value={take} />
          <button type="button" className="link" onClick={() => say('')}>
            {words.close}
          </button>
        </div>
      )}
    </>
  )
}
