import { useFormats, useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { useCompared } from '../state/compared-context.ts'
import type { ExportFormat } from './save-comparison.ts'
import './tools.css'

const fileFormats: readonly ExportFormat[] = ['md', 'csv', 'json']

/** Take the comparison elsewhere: as a file in three formats, or on paper. On a narrow page at its end, else at its top. */
export function Tools({ at }: { at: 'top' | 'end' }) {
  const words = useWords(comparisonWords)
  const formats = useFormats()
  const compared = useCompared()
  const save = async (format: ExportFormat) => {
    const { saveComparison } = await import('./save-comparison.ts')
    saveComparison(format, compared, formats)
  }
  return (
    <div className={`tools tools--${at}`}>
      <span>{words.exportAs}</span>
      {fileFormats.map((format) => (
        <button
          key={format}
          type="button"
          className="link"
          aria-label={words.exportIn(words.format[format])}
          onClick={() => save(format)}
        >
          {words.format[format]}
        </button>
      ))}
      <button type="button" className="link" onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  )
}
