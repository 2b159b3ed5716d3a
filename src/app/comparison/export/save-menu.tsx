import { useFormats, useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { useCompared } from '../state/compared-context.ts'
import { type ExportFormat, saveComparison } from './save-comparison.ts'

const fileFormats: readonly ExportFormat[] = ['md', 'csv', 'json']

/** The formats in which the comparison can be saved; what writes them comes with this menu. */
export function SaveMenu() {
  const words = useWords(comparisonWords)
  const formats = useFormats()
  const compared = useCompared()
  return (
    <ul>
      {fileFormats.map((format) => (
        <li key={format}>
          <button
            type="button"
            className="save__item"
            aria-label={words.saveIn(words.format[format])}
            onClick={() => saveComparison(format, compared, formats)}
          >
            {words.format[format]}
          </button>
        </li>
      ))}
    </ul>
  )
}
