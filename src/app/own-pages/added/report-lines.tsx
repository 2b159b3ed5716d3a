import { lazy, Suspense, useRef, useState } from 'react'
import { Link } from 'react-router'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import type { LineRecord } from '../../../news/report/article.ts'
import { changePage } from '../../device/own/change/change-page.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import type { KeptPage } from '../own-pages-query.ts'
import * as css from './file-row.module.css?names'
import { LinesStrip } from './lines-strip.tsx'
import * as statedFieldsCss from './stated-fields.module.css?names'

const ChooseLines = lazy(() => import('./choose-lines.tsx').then((m) => ({ default: m.ChooseLines })))

interface ReportLinesProps {
  kept: KeptPage
  lines: readonly LineRecord[]
}

/** What became of the lines, and the reader's word on which are text. */
export function ReportLines({ kept: { page, made }, lines }: ReportLinesProps) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const [choosing, setChoosing] = useState(false)
  const [failed, setFailed] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (!made) return null
  const { card } = made
  const done = (isSaved: boolean) => {
    setFailed(!isSaved)
    if (!isSaved) return
    setChoosing(false)
    button.current?.focus()
  }
  return (
    <>
      <p className={css.ownFileLines}>
        <LinesStrip lines={lines} />
        <Link className={buttonCss.link} to={`${paths.article(card)}?view=source`}>
          {words.lookAtLines}
        </Link>
        <button
          type="button"
          className={buttonCss.link}
          ref={button}
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {word.chooseLines} <span className="vh">{card.headline.text}</span>
        </button>
        {page.lines && (
          <>
            <span className={statedFieldsCss.ownStatedBy}>{word.linesByYou}</span>
            <button
              type="button"
              className={buttonCss.link}
              onClick={() => void changePage(page.id, { lines: undefined })}
            >
              {word.asFound}
            </button>
          </>
        )}
      </p>
      {page.lines?.all && <p className={css.ownFileNote}>{word.everyLineKept}</p>}
      {failed && (
        <p className={css.ownFileNote} role="alert">
          {words.notSaved}
        </p>
      )}
      {choosing && (
        <Suspense>
          <ChooseLines
            // What is kept is what the list begins with.
            key={page.changed}
            page={page}
            name={card.headline.text}
            language={card.language}
            lines={lines}
            onDone={done}
          />
        </Suspense>
      )}
    </>
  )
}
