import { useFormats, useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { SwapLink } from '../bar/swap-link.tsx'
import { ChangeSide } from '../choose/change-side.tsx'
import { sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import type { View } from '../state/use-view.ts'
import type { ExportFormat } from './save-comparison.ts'
import './tools.css'

const fileFormats: readonly ExportFormat[] = ['md', 'csv', 'json']

/** Take the comparison elsewhere: as a file in three formats, or on paper. */
export function Tools({ view }: { view: View }) {
  const words = useWords(comparisonWords)
  const formats = useFormats()
  const compared = useCompared()
  const save = async (format: ExportFormat) => {
    const { saveComparison } = await import('./save-comparison.ts')
    saveComparison(format, compared, formats)
  }
  return (
    <div className="tools">
      <span className="tools__label" id="export-as">
        {words.exportAs}
      </span>
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
      <div className="tools__narrow">
        {sides.map((side) => (
          <ChangeSide key={side} side={side} />
        ))}
        <SwapLink view={view} />
      </div>
    </div>
  )
}
