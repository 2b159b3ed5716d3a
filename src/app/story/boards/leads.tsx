import { Link } from 'react-router'
import { at } from '../../../news/at.ts'
import { letterOf } from '../../../news/event/letter-of.ts'
import { paths } from '../../paths.ts'
import type { FactRow } from '../fact-rows.ts'
import { useStory } from '../story-context.ts'
import { BoardHead, BoardSection } from './board-section.tsx'
import * as css from './boards.module.css?names'

/** What each report begins with, and where the others tell the same. */
export function Leads({ rows }: { rows: readonly FactRow[] }) {
  const { columns, words } = useStory()
  const leads = leadRows(rows, columns)
  if (leads.length === 0) return null
  return (
    <BoardSection id="leads" title={words.leads} note={words.leadsNote}>
      <table className={`${css.board} ${css.boardText}`}>
        <BoardHead label={words.facts} reports={columns} />
        <tbody>
          {leads.map((lead) => (
            <Lead key={lead.row.number} lead={lead} />
          ))}
        </tbody>
      </table>
    </BoardSection>
  )
}

function Lead({ lead: { row, leading } }: { lead: LeadRow }) {
  const { story, names, columns, words } = useStory()
  const [first = 0] = leading
  const of = story.reports[first]
  return (
    <tr>
      <th className={`${css.boardWho} ${css.boardWhoText}`} scope="row" lang={of?.language ?? undefined}>
        {of?.sentences[0]?.text}{' '}
        <span className="vh">{words.leadOf(leading.map((one) => names[one] ?? ''))}</span>
      </th>
      {columns.map((place) => {
        const report = story.reports[place]
        const at = row.told.includes(place) ? row.cells[place]?.wordings[0]?.[1] : undefined
        const sentence = at === undefined ? undefined : report?.sentences[at]
        if (!report || !sentence)
          return (
            <td key={place} className={`${css.boardCell} ${css.boardCellNone}`}>
              <span aria-hidden="true">–</span>
              <span className="vh">{words.notFound}</span>
            </td>
          )
        return (
          <td key={place} className={css.boardCell}>
            <span className={css.boardLetter} aria-hidden="true">
              {letterOf(place)}
            </span>
            <Link
              className={`${css.named}${leading.includes(place) ? ` ${css.namedLead}` : ''}`}
              to={paths.article(report, `s${sentence.at}`)}
            >
              <span className="vh">{words.place(names[place] ?? '', sentence.paragraph)}</span>
              <span aria-hidden="true">{words.mark(sentence.paragraph)}</span>
            </Link>
          </td>
        )
      })}
    </tr>
  )
}

/** A fact with which reports begin: the row of the matrix, and those reports. */
interface LeadRow {
  row: FactRow
  leading: readonly number[]
}

/** What the compared reports lead with: the fact of the first compared sentence of each, most often led with first. */
function leadRows(rows: readonly FactRow[], columns: readonly number[]): LeadRow[] {
  const begins = (row: FactRow, report: number) =>
    row.told.includes(report) && (row.cells[report]?.wordings.some(([, sentence]) => sentence === 0) ?? false)
  return rows
    .map((row) => ({ row, leading: columns.filter((report) => begins(row, report)) }))
    .filter(({ leading }) => leading.length > 0)
    .sort((x, y) => y.leading.length - x.leading.length || at(x.leading, 0) - at(y.leading, 0))
}
