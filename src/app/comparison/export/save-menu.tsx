import { citingWords } from '#texts/citing.ts'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import { exportTexts } from '#texts/comparison/exports.ts'
import { sides } from '../../../news/comparison/sides.ts'
import { useSpeech, useWords } from '../../i18n/use-words.ts'
import { CiteButtons } from '../../ui/citing/cite-buttons.tsx'
import { citedComparison, citedReport } from '../../ui/citing/cited.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Siglum } from '../../ui/signs/siglum.tsx'
import { useCompared } from '../state/compared-context.ts'
import { type ExportFormat, saveComparison } from './save-comparison.ts'
import * as css from './tools.module.css?names'

const fileFormats: readonly ExportFormat[] = ['md', 'csv', 'json']

/** The comparison as a file, and citations of it and of both reports; what writes the files comes with this menu. */
export function SaveMenu() {
  const words = useWords(comparisonWords)
  const files = useWords(exportTexts)
  const cite = useWords(citingWords)
  const speech = useSpeech()
  const compared = useCompared()
  const { names, reports, hrefs } = compared
  const comparison = () =>
    citedComparison(
      {
        title: words.title(names),
        articles: [reports.a.article, reports.b.article],
        address: new URL(hrefs.here, location.href).href,
        today: new Date(),
        language: speech.language,
      },
      cite,
    )
  return (
    <dl className={css.saveList}>
      <dt>{words.saveAs}</dt>
      <dd>
        {fileFormats.map((format) => (
          <button
            key={format}
            type="button"
            className={buttonCss.link}
            aria-label={files.saveIn(files.fileFormat[format])}
            onClick={() => saveComparison(format, compared, speech)}
          >
            {files.fileFormat[format]}
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
