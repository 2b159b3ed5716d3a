import { Link } from 'react-router'
import type { BoardEntry } from '../../../news/event/fact.ts'
import { letterOf } from '../../../news/event/letter-of.ts'
import { paths } from '../../paths.ts'
import type { FactRow } from '../fact-rows.ts'
import { useStory } from '../story-context.ts'
import { BoardHead, BoardSection } from './board-section.tsx'
import * as css from './boards.module.css?names'
import { Leads } from './leads.tsx'
import { sameWords } from './same-words.ts'
import { SharedText } from './shared-text.tsx'
import './boards.module.css'

/** How each report names whom it names, and whom it quotes: in the reports' own words, side by side. */
export function Boards({ rows }: { rows: readonly FactRow[] }) {
  const { story, words } = useStory()
  const { names, quoted, differing, sources, shared } = story.boards
  return (
    <>
      <Leads rows={rows} />
      {names.length > 0 && <Board id="names" title={words.names} note={words.namesNote} entries={names} />}
      {differing.length > 0 && (
        <Board id="differing" title={words.differing} note={words.differingNote} entries={differing} />
      )}
      {quoted.length > 0 && (
        <Board id="quoted" title={words.quoted} note={words.quotedNote} entries={quoted} />
      )}
      {sources.length > 0 && (
        <Board id="sources" title={words.sources} note={words.sourcesNote} entries={sources} />
      )}
      {shared.length > 0 && <SharedText />}
    </>
  )
}

interface BoardProps {
  id: string
  title: string
  note: string
  entries: readonly BoardEntry[]
}

function Board({ id, title, note, entries }: BoardProps) {
  const { story, words } = useStory()
  const reports = story.reports.flatMap((_, place) =>
    entries.some((entry) => entry.words.some(({ report }) => report === place)) ? [place] : [],
  )
  return (
    <BoardSection id={id} title={title} note={note}>
      <table className={`${css.board}${entries.some(isText) ? ` ${css.boardText}` : ''}`}>
        <BoardHead label={words.who} reports={reports} />
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.kind} ${entry.who}`}>
              <th className={`${css.boardWho}${isText(entry) ? ` ${css.boardWhoText}` : ''}`} scope="row">
                {entry.who ?? words.speakerNotStated}
              </th>
              {reports.map((place) => (
                <BoardCell key={place} entry={entry} place={place} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </BoardSection>
  )
}

/** A quotation with the words that another report quotes too. */
function SameWords({ text, others }: { text: string; others: readonly string[] }) {
  const [start, end] = sameWords(text, others)
  return (
    <>
      {text.slice(0, start)}
      {end > start && <b className={css.namedSame}>{text.slice(start, end)}</b>}
      {text.slice(end)}
    </>
  )
}

/** The row is of a sentence, not of a name. */
const isText = ({ kind }: BoardEntry) => kind === 'figure' || kind === 'source'

function BoardCell({ entry, place }: { entry: BoardEntry; place: number }) {
  const { story, words } = useStory()
  const report = story.reports[place]
  const own = entry.words.filter((one) => one.report === place)
  const others = entry.words.filter((one) => one.report !== place).map(({ text }) => text)
  if (!report || own.length === 0)
    return (
      <td className={`${css.boardCell} ${css.boardCellNone}`}>
        <span aria-hidden="true">–</span>
        <span className="vh">{words.notFound}</span>
      </td>
    )
  return (
    <td className={css.boardCell}>
      <span className={css.boardLetter} aria-hidden="true">
        {letterOf(place)}
      </span>
      <ul>
        {own.map(({ text, count, at, shared }) => (
          <li key={text}>
            <Link
              className={`${css.named}${shared ? '' : ` ${css.namedOwn}`}${text ? '' : ` ${css.namedNone}`}`}
              to={paths.article(report, `s${report.sentences[at]?.at ?? 0}`)}
              lang={report.language ?? undefined}
            >
              {entry.kind === 'quotation' ? (
                <SameWords text={text} others={others} />
              ) : (
                text || words.noSource
              )}
            </Link>{' '}
            {count > 1 && <span className={css.namedCount}>{words.times(count)}</span>}
            {!shared && <span className="vh">{words.onlyHere}</span>}
          </li>
        ))}
      </ul>
    </td>
  )
}
