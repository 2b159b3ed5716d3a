import { comparisonWords } from '#texts/comparison/comparison.ts'
import { correctionWords } from '#texts/comparison/corrections.ts'
import { evidenceWords } from '#texts/comparison/evidence.ts'
import { exportTexts } from '#texts/comparison/exports.ts'
import { ledgerWords } from '#texts/comparison/ledgers.ts'
import { relationWords } from '#texts/comparison/relations.ts'
import { sharedWords } from '#texts/shared.ts'
import { sourceWords } from '#texts/sources.ts'
import type { Sentence } from '../../../news/report/sentence.ts'
import type { Speech } from '../../i18n/speech.ts'

/** The words that an exported text uses: those of the page and of what stands behind its passages. */
export const exportWords = ({ words, formats }: Speech) => {
  const page = words(comparisonWords)
  const shared = words(sharedWords)
  return {
    ...page,
    ...words(evidenceWords),
    ...words(exportTexts),
    sourceWords: words(sourceWords),
    corrections: words(correctionWords),
    relation: words(relationWords).name,
    contradiction: words(relationWords).contradiction,
    section: words(ledgerWords).section,
    notFoundIn: words(ledgerWords).notFoundIn,
    date: formats.date,
    dateNotStated: shared.dateNotStated,
    timeNotStated: shared.timeNotStated,
    unit: (unit: Sentence['unit']) => page[unit === 'paragraph' ? 'subheading' : unit],
  }
}
export type ExportWords = ReturnType<typeof exportWords>
