import { CiteButtons } from '../../shared/citing/cite-buttons.tsx'
import { citedComparison, citedReport } from '../../shared/citing/cited.ts'
import { Siglum } from '../../shared/siglum.tsx'
import { useFormats, useWords } from '../../shared/use-words.ts'
import { citingWords } from '../../words/citing.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { type ExportFormat, saveComparison } from './save-comparison.ts'

const fileFormats: readonly ExportFormat[] = ['md', 'csv', 'json']

/** The comparison as a file, and citations of it and of both reports; what writes the files comes with this menu. */
export function SaveMenu() {
  const words = useWords(comparisonWords)
  const cite = useWords(citingWords)
  const formats = useFormats()
  const compared = useCompared()
  const { names, reports, hrefs } = compared
  const comparison = () =>
    citedComparison(
      {
        title: words.title(names),
        articles: [reports.a.article, reports.b.article],
        address: new URL(hrefs.here, location.href).href,
        today: new Date(),
      },
      cite,
    )
  return (
    <dl className="save__list">
      <dt>{words.saveAs}</dt>
      <dd>
        {fileFormats.map((format) => (
          <button
            key={format}
            type="button"
            className="link"
            aria-label={words.saveIn(words.format[format])}
            onClick={() => saveComparison(format, compared, formats)}
          >
            {words.format[format]}
          </button>
        ))}
      </dd>
      <dt>
        {cite.cite} {cite.citeComparison}
      </dt>
      <dd>
        <CiteButtons what={cite.citeComparison} cite={comparison} />
      </dd>
      {sides.map((side) => (
        <div key={side}>
          <dt>
            {cite.cite} <Siglum side={side} small /> {names[side]}
          </dt>
          <dd>
            <CiteButtons what={names[side]} cite={() => citedReport(reports[side].article, cite)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
