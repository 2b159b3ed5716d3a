import { type ChangeEvent, type FormEvent, type MouseEvent, useRef, useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import { sourceTextWords } from '#texts/reading/source-text.ts'
import { directionOf } from '../../../language/which/direction.ts'
import type { OwnPage, StatedLines } from '../../../news/readers/own-page.ts'
import type { LineRecord } from '../../../news/report/article.ts'
import { changePage } from '../../device/own/change/change-page.ts'
import { lineMark } from '../../device/stages/stated-lines.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from './choose-lines.module.css?names'
import * as fileRowCss from './file-row.module.css?names'
import * as statedFieldsCss from './stated-fields.module.css?names'
import './choose-lines.module.css'

interface ChooseLinesProps {
  page: OwnPage
  name: string
  language: string | null
  lines: readonly LineRecord[]
  /** `isSaved`: a report is still found in it. */
  onDone: (isSaved: boolean) => void
}

/** So many lines are shown at first: a saved page may have thousands. */
const atOnce = 300

/** Every line of a page that says something, ticked where it is the report's text: the reader overrules which are. */
export function ChooseLines({ page, name, language, lines, onDone }: ChooseLinesProps) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [all, setAll] = useState(false)
  const last = useRef<number | null>(null)
  const own = lines.filter(({ text, reason }) => text.trim() !== '' && reason !== 'other-report-of-file')
  const shown = all ? own : own.slice(0, atOnce)
  const tick = (at: number, isText: boolean, isStretch: boolean) => {
    const from = isStretch && last.current !== null ? last.current : at
    const stretch = own.slice(Math.min(from, at), Math.max(from, at) + 1)
    const asked = stretch.filter((record) => !isHeadline(record))
    setChanged(new Map([...changed, ...asked.map(({ line }) => [line, isText] as const)]))
    last.current = at
  }
  const save = async (stated: StatedLines | undefined) => onDone(await changePage(page.id, { lines: stated }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save({ all: page.lines?.all ?? false, marks: marksOf(own, changed) })
  }
  return (
    <form onSubmit={submit} aria-label={word.linesOf(name)}>
      <p className={fileRowCss.ownFileNote}>{word.linesHint}</p>
      <ol className={css.ownLinesList} lang={language ?? undefined}>
        {shown.map((record, at) => (
          <ChosenLine
            key={record.line}
            record={record}
            language={language}
            isText={changed.get(record.line) ?? isText(record)}
            isStated={changed.has(record.line) || isStated(record)}
            onTick={(isTicked, isStretch) => tick(at, isTicked, isStretch)}
          />
        ))}
      </ol>
      {shown.length < own.length && (
        <button
          type="button"
          className={`${buttonCss.button} ${buttonCss.buttonPlain}`}
          onClick={() => setAll(true)}
        >
          {words.showAll(own.length)}
        </button>
      )}
      <p className={fileRowCss.ownFileWays}>
        <button
          type="submit"
          className={`${buttonCss.button} ${buttonCss.buttonPlain}`}
          disabled={changed.size === 0}
        >
          {word.readAgain}
        </button>
        {!page.lines?.all && (
          <button
            type="button"
            className={buttonCss.link}
            onClick={() => void save({ all: true, marks: [] })}
          >
            {word.keepEveryLine}
          </button>
        )}
        {page.lines && (
          <button type="button" className={buttonCss.link} onClick={() => void save(undefined)}>
            {word.asFound}
          </button>
        )}
      </p>
    </form>
  )
}

interface ChosenLineProps {
  record: LineRecord
  language: string | null
  isText: boolean
  isStated: boolean
  onTick: (isText: boolean, isStretch: boolean) => void
}

function ChosenLine({ record, language, isText: isTicked, isStated: isMine, onTick }: ChosenLineProps) {
  const word = useWords(readersWordWords)
  const { dispositions, reasons } = useWords(sourceTextWords)
  // The browser tells of Shift with the click, and of the tick with the change that follows it.
  const isStretch = useRef(false)
  const text = (
    <span className={css.ownLinesListText} lang={language ?? undefined} dir={directionOf(language)}>
      {record.text.trim()}
    </span>
  )
  return (
    <li className={css.ownLinesListLine}>
      {isHeadline(record) ? (
        <span className={`${css.ownLinesListPick} ${css.ownLinesListPickFixed}`}>{text}</span>
      ) : (
        <label className={css.ownLinesListPick}>
          <input
            type="checkbox"
            checked={isTicked}
            onClick={({ shiftKey }: MouseEvent) => {
              isStretch.current = shiftKey
            }}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) =>
              onTick(target.checked, isStretch.current)
            }
          />
          {text}
        </label>
      )}{' '}
      <span className={css.ownLinesListFate}>
        {isMine ? (
          <span className={statedFieldsCss.ownStatedBy}>{word.lineStated}</span>
        ) : (
          `${dispositions[record.disposition]}: ${reasons[record.reason]}`
        )}
      </span>
    </li>
  )
}

const isHeadline = ({ uses }: LineRecord) => uses.includes('headline')
const isText = ({ uses }: LineRecord) => uses.includes('paragraph') || uses.includes('subheading')
const isStated = ({ reason }: LineRecord) => reason === 'stated-text' || reason === 'stated-other'

/** What the reader says of single lines, now and before. */
function marksOf(lines: readonly LineRecord[], changed: ReadonlyMap<number, boolean>): StatedLines['marks'] {
  return lines.flatMap((record) => {
    const stated = changed.get(record.line) ?? (isStated(record) ? isText(record) : null)
    return stated === null ? [] : [{ line: record.line, of: lineMark(record.text), isText: stated }]
  })
}
