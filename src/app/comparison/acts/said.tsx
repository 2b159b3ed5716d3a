import { useEffect, useRef } from 'react'
import { actWords } from '#texts/comparison/acts.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import type { Said as Told } from '../pins/use-said.ts'
import type { Say } from '../state/compared-context.ts'
import * as css from './acts.module.css?names'

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
      <output className={`${css.said}${text ? ` ${css.isShown}` : ''}`}>{text}</output>
      {take !== null && (
        <div className={`${css.said} ${css.saidTake} ${css.isShown}`}>
          <p>{words.notCopied}</p>
          <textarea ref={field} readOnly rows={3} aria-label={words.takeFrom} value={take} />
          <button type="button" className={buttonCss.link} onClick={() => say('')}>
            {words.close}
          </button>
        </div>
      )}
    </>
  )
}
