import type { ReactNode } from 'react'
import { Letter } from '../letter.tsx'
import { useStory } from '../story-context.ts'
import * as css from './boards.module.css?names'

interface BoardSectionProps {
  id: string
  title: string
  note: string
  children: ReactNode
}

/** A board with its heading, and what is told of how it came about. */
export function BoardSection({ id, title, note, children }: BoardSectionProps) {
  return (
    <section className={css.boards} aria-labelledby={`board-${id}`} data-later="">
      <header>
        <h2 className={css.boardsTitle} id={`board-${id}`}>
          {title}
        </h2>
        <p className={css.boardsNote}>{note}</p>
      </header>
      {children}
    </section>
  )
}

/** The head of a board's table: what its rows are, for those who hear it, and a column a report, by their places. */
export function BoardHead({ label, reports }: { label: string; reports: readonly number[] }) {
  const { names } = useStory()
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="vh">{label}</span>
        </th>
        {reports.map((place) => (
          <th key={place} scope="col">
            <Letter of={place} small /> {names[place]}
          </th>
        ))}
      </tr>
    </thead>
  )
}
