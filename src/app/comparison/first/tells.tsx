import { type ReactNode, useMemo, useRef } from 'react'
import { firstWords } from '#texts/comparison/first.ts'
import { at } from '../../../news/at.ts'
import { other, type Side, sides } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Relation } from '../../ui/signs/relation.tsx'
import { Siglum } from '../../ui/signs/siglum.tsx'
import { shortest } from '../model/differing.ts'
import type { Row } from '../model/rows/row.ts'
import { Where } from '../rows/where.tsx'
import { useCompared } from '../state/compared-context.ts'
import * as firstCss from './first.module.css?names'
import { More, useMore } from './more.tsx'
import { Tell } from './tell.tsx'
import * as css from './tells.module.css?names'

/** The sentences of one report to which no match was found, on its side; between them what both tell. */
export function Tells() {
  return (
    <div className={css.tells}>
      <Only side="a" />
      <Both />
      <Only side="b" />
    </div>
  )
}

function Only({ side }: { side: Side }) {
  const words = useWords(firstWords)
  const { rows, names } = useCompared()
  const own = useMemo(() => inOrder(rows, side), [rows, side])
  return (
    <Column
      part={side}
      title={words.only(names[side])}
      count={own.length}
      note={<Relation of="none" name={words.noneFoundIn(names[other(side)])} />}
      none={words.noneOnly(names[side], names[other(side)])}
      at={3}
    >
      {own.map((row, place) => (
        <Tell key={row.key} row={row} side={side} sentence={at(row[side], 0)} later={place >= 3}>
          <Where side={side} sentence={at(row[side], 0)} />
        </Tell>
      ))}
    </Column>
  )
}

const inOrder = (rows: readonly Row[], side: Side) =>
  rows.filter(({ kind }) => kind === side).toSorted((one, another) => at(one[side], 0) - at(another[side], 0))

function Both() {
  const words = useWords(firstWords)
  const { rows, reports } = useCompared()
  const facts = useMemo(() => rows.filter(({ kind }) => kind === 'both'), [rows])
  const text = (side: Side) => (sentence: number) => reports[side].sentences[sentence]?.text ?? ''
  return (
    <Column
      part="both"
      title={words.both}
      count={facts.length}
      note={facts.length > 0 && <span className={css.tellsQuiet}>{words.shorterWording}</span>}
      none={words.noneBoth}
      at={4}
    >
      {facts.map((row, at) => {
        const shown = shortest(row, { a: text('a'), b: text('b') })
        return (
          shown && (
            <Tell key={row.key} row={row} {...shown} later={at >= 4}>
              <p className={css.tellLinks}>
                {sides.map((side) => (
                  <span key={side}>
                    <Siglum side={side} small />{' '}
                    {row[side].filter(onceAParagraph(reports[side].sentences)).map((sentence) => (
                      <Where key={sentence} side={side} sentence={sentence} />
                    ))}
                  </span>
                ))}
              </p>
            </Tell>
          )
        )
      })}
    </Column>
  )
}

const onceAParagraph =
  (sentences: readonly { paragraph: number | null }[]) => (one: number, at: number, all: readonly number[]) =>
    all.findIndex((another) => sentences[another]?.paragraph === sentences[one]?.paragraph) === at

interface ColumnProps {
  part: Side | 'both'
  title: string
  count: number
  note: ReactNode
  /** What to say where there is nothing. */
  none: string
  /** How many are seen at once. */
  at: number
  children: ReactNode
}

function Column({ part, title, count, note, none, at, children }: ColumnProps) {
  const words = useWords(firstWords)
  const list = useRef<HTMLOListElement>(null)
  const more = useMore(list, at)
  const id = part === 'both' ? part : `only-${part}`
  return (
    <section
      className={part === 'both' ? `${css.tellsCol} ${css.tellsColBoth}` : css.tellsCol}
      data-side={part === 'both' ? undefined : part}
      id={id}
      aria-labelledby={`${id}-title`}
    >
      <header className={css.tellsHead}>
        {part !== 'both' && <Siglum side={part} small />}
        <h2 className={css.tellsTitle} id={`${id}-title`}>
          {title}
        </h2>
        <span className={css.tellsCount}>{count}</span>
        <span className={css.tellsNote}>{note}</span>
      </header>
      {count === 0 && <p className={firstCss.firstNone}>{none}</p>}
      <ol ref={list} className={`${css.tellsList}${more.open ? ` ${firstCss.isAll}` : ''}`}>
        {children}
      </ol>
      <More of={count - at} more={more} words={words.more} />
    </section>
  )
}
