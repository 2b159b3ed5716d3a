import { Link } from 'react-router'
import { at } from '../../news/at.ts'
import { isOwnId } from '../../news/readers/own-id.ts'
import { paths } from '../paths.ts'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import { Relation } from '../ui/signs/relation.tsx'
import { Mine } from '../ui/signs/source-label.tsx'
import { FactBar } from './fact-bar.tsx'
import { FactLines } from './fact-lines.tsx'
import { countChoices, type FactRow, filterRows, groupRows, type RowGroup } from './fact-rows.ts'
import { Letter } from './letter.tsx'
import * as css from './matrix.module.css?names'
import { useStory } from './story-context.ts'
import './matrix.module.css'

/** Facts down, reports across: which report tells which fact, and where. */
export function Matrix({ rows }: { rows: readonly FactRow[] }) {
  const { story, names, columns, words, view, change } = useStory()
  const shown = filterRows(rows, view)
  return (
    <section aria-labelledby="facts-title">
      <h2 className="vh" id="facts-title">
        {words.facts}
      </h2>
      <FactBar counts={countChoices(rows, view)} />
      <output className="vh">{words.shown(shown.length, rows.length)}</output>
      <table className={`${css.matrixTable}${view.cut ? ` ${css.isCut}` : ''}`}>
        <thead className={css.matrixHead}>
          <tr>
            <th scope="col">
              <span className="vh">{words.facts}. </span>
              <span className={css.matrixSigns}>
                <Relation of="near-verbatim" whole />
                <Relation of="reworded" whole />
                <Relation of="related" />
                <Relation of="none" />
              </span>
            </th>
            {columns.map((place) => {
              const report = story.reports[place]
              return (
                <th key={place} className={css.matrixReport} scope="col">
                  {report && (
                    <Link to={paths.article(report)}>
                      <Letter of={place} /> <span className={css.matrixName}>{names[place]}</span>
                    </Link>
                  )}
                  {report && isOwnId(report.id) && <Mine short />}
                </th>
              )
            })}
          </tr>
        </thead>
        {groupRows(shown, columns.length, view.order).map((group) => (
          <tbody key={group.key}>
            <tr>
              <th className={css.factsTitle} scope="colgroup" colSpan={columns.length + 1}>
                <GroupTitle group={group} />
              </th>
            </tr>
            {group.rows.map((row) => (
              <FactLines key={row.number} row={row} alone={group.kind === 'only'} />
            ))}
          </tbody>
        ))}
      </table>
      {shown.length === 0 && (
        <p className={css.matrixNone}>
          {words.nothingShown}{' '}
          <button
            type="button"
            className={buttonCss.link}
            onClick={() => change({ show: 'any', having: [] })}
          >
            {words.showAll}
          </button>
        </p>
      )}
      <p className={css.matrixFoot}>{words.footer}</p>
    </section>
  )
}

function GroupTitle({ group: { kind, of, rows } }: { group: RowGroup }) {
  const { names, words } = useStory()
  // How many reports tell it, or which one does.
  const name = () => at(names, of)
  const title = {
    all: () => words.group.all(of),
    some: () => words.group.some(of),
    only: () => words.group.only(name()),
    inOrder: () => words.group.inOrder(name()),
    rest: () => words.group.rest(name()),
  }[kind]()
  const note = [words.count(rows.length), kind === 'only' && words.noneElsewhere].filter(Boolean).join('; ')
  return (
    <>
      <span className={css.factsName}>{title}</span> <span className={css.factsNote}>{note}</span>
    </>
  )
}
