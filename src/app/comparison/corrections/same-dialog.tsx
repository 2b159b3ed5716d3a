import { type FormEvent, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { correctionWords } from '#texts/comparison/corrections.ts'
import { relationWords } from '#texts/comparison/relations.ts'
import { directionOf } from '../../../language/which/direction.ts'
import type { Strength } from '../../../news/comparison/comparison.ts'
import { other, type Side } from '../../../news/comparison/sides.ts'
import { strengths } from '../../../news/comparison/strengths.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as relationCss from '../../ui/signs/relation.module.css?names'
import { relationLooks } from '../../ui/signs/relation.tsx'
import { Siglum } from '../../ui/signs/siglum.tsx'
import { comparedSentences } from '../model/compared.ts'
import type { Row } from '../model/rows/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import * as css from './same-dialog.module.css?names'
import { useCorrecting } from './use-correcting.ts'
import './same-dialog.module.css'

interface SameDialogProps {
  row: Row
  /** The sentences to choose from on this side are the row's; on the other all. */
  side: Side
  onClose: () => void
}

/** Chooses a sentence of each report, and says what they have to do with each other. */
export function SameDialog({ row, side, onClose }: SameDialogProps) {
  const words = useWords(correctionWords)
  const relations = useWords(relationWords)
  const { reports } = useCompared()
  const { state } = useCorrecting()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const confirm = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget)
    const sentences = { a: Number(chosen.get('a')), b: Number(chosen.get('b')) }
    state(sentences, chosen.get('relation') as Strength)
    dialog.current?.close()
  }
  // Opened from within a line of links, which may hold no form.
  return createPortal(
    <dialog ref={dialog} className={css.same} onClose={onClose} aria-labelledby={title} data-still="">
      <form className={css.sameForm} onSubmit={confirm}>
        <h2 className={css.sameTitle} id={title}>
          {words.choose}
        </h2>
        <Sentences side={side} of={row[side]} first={row[side][0]} />
        <Sentences side={other(side)} of={comparedSentences(reports[other(side)])} />
        <fieldset className={css.sameRelations}>
          <legend>{words.relation}</legend>
          {strengths.toReversed().map((strength) => (
            <label key={strength} className={css.sameChoice}>
              <input type="radio" name="relation" value={strength} defaultChecked={strength === 'reworded'} />
              <span className={`${relationCss.relation} ${relationLooks[strength]}`}>
                <span className={relationCss.relationMark} aria-hidden="true" />
                <span>{relations.name(strength)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p className={css.sameWays}>
          <button type="submit" className={buttonCss.button}>
            {words.confirm}
          </button>
          <button type="button" className={buttonCss.link} onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </p>
      </form>
    </dialog>,
    document.body,
  )
}

interface SentencesProps {
  side: Side
  of: readonly number[]
  /** Chosen from the start. */
  first?: number | undefined
}

function Sentences({ side, of, first }: SentencesProps) {
  const words = useWords(correctionWords)
  const { reports, names } = useCompared()
  const { shortPlace } = usePlaces()
  const report = reports[side]
  return (
    <fieldset className={css.sameSentences}>
      <legend>
        <Siglum side={side} small /> {words.chooseIn(names[side])}
      </legend>
      {of.map((sentence) => (
        <label key={sentence} className={css.sameChoice}>
          <input type="radio" name={side} value={sentence} required defaultChecked={sentence === first} />
          <span>
            <span className={css.sameWhere}>{shortPlace(side, sentence)}</span>{' '}
            <span lang={sentenceLang(report, sentence)} dir={directionOf(sentenceLang(report, sentence))}>
              {report.sentences[sentence]?.text}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
