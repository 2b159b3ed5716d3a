import { Link } from 'react-router'
import { CiteButtons } from '../../shared/citing/cite-buttons.tsx'
import { useFormats, useWords } from '../../shared/use-words.ts'
import { citingWords } from '../../words/citing.ts'
import { readingWords } from '../../words/reading.ts'
import { statedWords } from '../../words/stated.ts'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { useViewLinks } from '../use-view.ts'
import { type StatedRow, statedRows } from './stated-rows.ts'

/** Every field with what the file states of it, the lines that say so, and last, all that it does not state. */
export function StatedSection() {
  const words = useWords(statedWords)
  const { statedReadingTime } = useWords(readingWords)
  const cite = useWords(citingWords)
  const formats = useFormats()
  const { article } = useReading().report
  const cited = async () => (await import('../../shared/citing/cited.ts')).citedReport(article, cite)
  const rows = statedRows(article, { ...words, statedReadingTime }, formats)
  const missing = rows.flatMap(({ field, value }) => (value === null ? [field] : []))
  return (
    <section className="end" id={fragments.stated} aria-labelledby="stated-title">
      <h2 className="end__title" id="stated-title">
        {words.statedTitle}
      </h2>
      <table className="stated" aria-labelledby="stated-title">
        <thead className="vh">
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => row.value !== null && <Row key={row.field} row={row} />)}
          {missing.length > 0 && (
            <tr className="stated__missing">
              <th scope="row">{words.missingHead}</th>
              <td colSpan={2}>{words.missingFields(missing)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p className="stated__cite">
        <span>{cite.citeReport}</span>
        <CiteButtons what={cite.thisReport} cite={cited} />
      </p>
    </section>
  )
}

function Row({ row: { field, value, note, lines, by, source } }: { row: StatedRow }) {
  const words = useWords(statedWords)
  const { sourceLine } = useViewLinks()
  return (
    <tr>
      <th scope="row">{words.fields[field]}</th>
      <td>
        <span dir="auto">{value}</span>
        {note && <span className="quiet"> ({note})</span>}
      </td>
      <td className="stated__where">
        {by && words.statedBy[by](source)}
        {lines.map((line) => (
          <Link key={line} className="link" to={sourceLine(line)}>
            {words.line(line)}
          </Link>
        ))}
      </td>
    </tr>
  )
}
