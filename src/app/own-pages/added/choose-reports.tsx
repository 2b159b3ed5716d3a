import { useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import { directionOf } from '../../../language/which/direction.ts'
import type { FoundReport } from '../../device/own/change/added-files.ts'
import { keepAsOne, keepChosen } from '../../device/own/change/adding.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from './choose-reports.module.css?names'
import * as fileRowCss from './file-row.module.css?names'
import './choose-reports.module.css'

interface ChooseReportsProps {
  id: number
  name: string
  found: readonly FoundReport[]
  onRemove: () => void
}

/** A file that holds several reports: which of them to keep, or all of it as one. */
export function ChooseReports({ id, name, found, onRemove }: ChooseReportsProps) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const [left, setLeft] = useState<readonly number[]>([])
  const chosen = found.flatMap(({ place }) => (left.includes(place) ? [] : [place]))
  return (
    <>
      <fieldset className={css.ownParts}>
        <legend className={fileRowCss.ownFileNote}>
          {word.holds(found.length)} <span className="vh">{name}</span>
        </legend>
        <ol>
          {found.map(({ place, headline, language, lines }) => (
            <li key={place} className={css.ownPartsPart}>
              <label className={css.ownPartsPick}>
                <input
                  type="checkbox"
                  checked={!left.includes(place)}
                  onChange={({ target }) =>
                    setLeft(target.checked ? left.filter((one) => one !== place) : [...left, place])
                  }
                />
                <span
                  className={css.ownPartsHeadline}
                  lang={language ?? undefined}
                  dir={directionOf(language)}
                >
                  {headline}
                </span>
              </label>{' '}
              <span className={css.ownPartsLines}>{word.fromTo(lines.from, lines.to)}</span>
            </li>
          ))}
        </ol>
      </fieldset>
      <p className={fileRowCss.ownFileWays}>
        <button
          type="button"
          className={buttonCss.button}
          disabled={chosen.length === 0}
          onClick={() => keepChosen(id, chosen)}
        >
          {word.addChosen(chosen.length)}
        </button>
        <button type="button" className={buttonCss.link} onClick={() => keepAsOne(id)}>
          {word.keepAsOne}
        </button>
        <button type="button" className={buttonCss.link} onClick={onRemove}>
          {words.remove} <span className="vh">{name}</span>
        </button>
      </p>
    </>
  )
}
