import { Link } from 'react-router'
import { citingWords } from '#texts/citing.ts'
import { statedWords } from '#texts/own/stated.ts'
import { readingWords } from '#texts/reading/reading.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { CiteButtons } from '../../ui/citing/cite-buttons.tsx'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as articleCss from '../article.module.css?names'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { useViewLinks } from '../use-view.ts'
import * as css from './stated.module.css?names'
import { type StatedRow, statedRows } from './stated-rows.ts'

/** Every field with what the file states of it, the lines that say so, and last, all that it does not state. */
export function StatedSection() {
  const words = useWords(statedWords)
  const { statedReadingTime } = useWords(readingWords)
  const cite = useWords(citingWords)
  const formats = useFormats()
  const { article } = useReading().report
  const cited = async () => (await import('../../ui/citing/cited.ts')).citedReport(article, cite)
  const rows = statedRows(article, { ...words, statedReadingTime }, formats)
  const missing = rows.flatMap(({ field, value }) => (value === null ? [field] : []))
  return (
    <section className={articleCss.end} id={fragments.stated} aria-labelledby="stated-title">
      <h2 className={articleCss.endTitle} id="stated-title">
        {words.statedTitle}
      </h2>
      <table className={css.stated} aria-labelledby="stated-title">
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
            <tr className={css.statedMissing}>
              <th scope="row">{words.missingHead}</th>
              <td colSpan={2}>{words.missingFields(missing)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p className={css.statedCite}>
        <span>{cite.citeReport}</span>
        <CiteButtons what={cite.thisReport} cite={cited} />
      </p>
    </section>
  )
}

function Row({ row: { field, value, own, note, lines, by, source } }: { row: StatedRow }) {
  const { language } = useReading().report.article
  const words = useWords(statedWords)
  const { sourceLine } = useViewLinks()
  return (
    <tr>
      <th scope="row">{words.fields[field]}</th>
      <td>
        <span dir="auto" lang={(own && language) || undefined}>
          {value}
        </span>
        {note && <span className="quiet"> ({note})</span>}
      </td>
      <td className={css.statedWhere}>
        {by && words.statedBy[by](source)}
        {lines.map((line) => (
          <Link key={line} className={buttonCss.link} to={sourceLine(line)}>
            {words.line(line)}
          </Link>
        ))}
      </td>
    </tr>
  )
}
