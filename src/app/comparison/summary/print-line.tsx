import { sharedWords } from '#texts/shared.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useCompared } from '../state/compared-context.ts'

/** On paper only: the name of the tool and the files, above everything. */
export function PrintLine() {
  const { collate } = useWords(sharedWords)
  const { a, b } = useCompared().reports
  return (
    <p className="print-line" aria-hidden="true">
      <span>{collate}</span>
      <span>{[...a.article.files, ...b.article.files].join(' · ')}</span>
    </p>
  )
}
