import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { Link } from 'react-router'
import { relationWords } from '#texts/comparison/relations.ts'
import { at } from '../../news/at.ts'
import type { Wording } from '../../news/event/fact.ts'
import { letterOf } from '../../news/event/letter-of.ts'
import { useWords } from '../i18n/use-words.ts'
import { paths } from '../paths.ts'
import { Relation } from '../ui/signs/relation.tsx'
import { Wordings } from './boards/wordings.tsx'
import { type Cell, type FactRow, relationName, signOf } from './fact-rows.ts'
import * as css from './matrix.module.css?names'
import { useStory } from './story-context.ts'

/**
 * A fact: its fullest wording with a cell for each report, and below it, when opened, how each words it. Without a script a cell
 * leads to the words in their report.
 */
export function FactLines({ row, alone }: { row: FactRow; alone: boolean }) {
  const { columns, view, change, words } = useStory()
  const line = useRef<HTMLTableRowElement>(null)
  const open = view.open?.fact === row.number ? view.open : null
  const toggle = (report: number | null) => {
    const same = open !== null && open.report === report
    change({ open: same ? null : { fact: row.number, report } })
  }
  const found = row.cells.filter((cell) => cell !== null).length
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) change({ open: null })
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const stops = [...(line.current?.querySelectorAll<HTMLElement>('button, td a') ?? [])]
    stops[stops.indexOf(event.target as HTMLElement) + step]?.focus()
    event.preventDefault()
  }
  const onText = (event: MouseEvent) => {
    const meant = (event.target as Element).closest('a, button') || !getSelection()?.isCollapsed
    if (!meant && found > 1) toggle(null)
  }
  return (
    <>
      <tr
        ref={line}
        className={`${css.fact}${open ? ` ${css.isOpen}` : ''}`}
        id={`fact-${row.number}`}
        onKeyDown={onKey}
      >
        <th className={css.factText} scope="row" onClick={onText}>
          <div className={css.factLine}>
            <FactSentence row={row} alone={alone} />{' '}
            {found > 1 && (
              <button
                type="button"
                className={css.factOpen}
                aria-expanded={open !== null}
                aria-controls={open ? `fact-${row.number}-more` : undefined}
                onClick={() => toggle(null)}
              >
                <span className="vh">{words.openFact}</span>
              </button>
            )}
          </div>
        </th>
        {columns.map((report) => (
          <FactCell
            key={report}
            {...{ row, report }}
            cell={row.cells[report] ?? null}
            open={open?.report === report}
            toggle={() => toggle(report)}
          />
        ))}
      </tr>
      {open && found > 1 && <Wordings row={row} report={open.report} />}
    </>
  )
}

function FactSentence({ row, alone }: { row: FactRow; alone: boolean }) {
  const { story, names, words } = useStory()
  const [report, sentence] = row.shown
  const of = story.reports[report]
  const shown = of?.sentences[sentence]
  if (!of || !shown) return null
  const name = at(names, report)
  return (
    <>
      <span className={css.factSentence} lang={of.language ?? undefined}>
        {shown.text}
      </span>{' '}
      <Link
        className={css.factFrom}
        to={paths.article(of, `s${shown.at}`)}
        aria-label={words.place(name, shown.paragraph)}
      >
        {`${alone ? '' : `${name} `}${words.mark(shown.paragraph)}`}
      </Link>
    </>
  )
}

interface FactCellProps {
  row: FactRow
  cell: Cell | null
  report: number
  open: boolean
  toggle: () => void
}

function FactCell({ row, cell, report, open, toggle }: FactCellProps) {
  const { story, names, words } = useStory()
  const relations = useWords(relationWords)
  if (!cell) {
    const apart = row.told.every((other) => story.reports[report]?.apart.includes(other))
    return (
      <td className={`${css.cell} ${css.cellNone}`}>
        <span className={css.cellLetter} aria-hidden="true">
          {letterOf(report)}
        </span>
        {apart ? (
          <span className={css.cellApart}>{words.notCompared}</span>
        ) : (
          <Relation of="none" name={relations.short.none} />
        )}
      </td>
    )
  }
  const strength = signOf(cell.strength)
  const isShown = row.shown[0] === report
  const of = story.reports[report]
  const paragraphs = placesOf(cell.wordings, of?.sentences ?? [])
  const [, first = 0] = cell.wordings[0] ?? []
  const told = [
    ...paragraphs.map((one) => words.place(at(names, report), one)),
    isShown ? words.shownHere : relationName(cell.strength, relations),
  ].join(', ')
  const opens = of && row.cells.some((other) => other !== null && other !== cell)
  // The name of a link is said in place of what stands in it.
  const unsaid = opens ? undefined : true
  const content = (
    <>
      <span className={css.cellLetter} aria-hidden={unsaid}>
        {letterOf(report)}
      </span>
      <Relation of={strength} name="" />
      {cell.strength < 0 && (
        <span className={css.cellDenies} aria-hidden={unsaid}>
          {relations.contradiction}
        </span>
      )}
      <span className={css.cellPlace} aria-hidden={unsaid}>
        {paragraphs.map(words.mark).join(' ')}
      </span>
    </>
  )
  return (
    <td className={`${css.cell}${isShown ? ` ${css.cellShown}` : ''}`}>
      {opens ? (
        <Link
          className={css.cellOpen}
          to={paths.article(of, `s${of.sentences[first]?.at ?? 0}`)}
          tabIndex={-1}
          aria-expanded={open}
          aria-label={told}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            toggle()
          }}
        >
          {content}
        </Link>
      ) : (
        <span className={css.cellOpen}>
          {content}
          <span className="vh">{told}</span>
        </span>
      )}
    </td>
  )
}

const placesOf = (wordings: readonly Wording[], sentences: readonly { paragraph: number | null }[]) => [
  ...new Set(wordings.map(([, sentence]) => sentences[sentence]?.paragraph ?? null)),
]
