import type { Sentence } from '../../../news/sentence.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { exportTexts } from '../../words/exports.ts'
import type { Formats } from '../../words/formats.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import { relationWords } from '../../words/relations.ts'
import { sharedWords } from '../../words/shared.ts'
import { sourceWords } from '../../words/sources.ts'

/** The words that an exported text uses: those of the page and of what stands behind its passages. */
export const exportWords = (formats: Formats) => {
  const page = comparisonWords.en(formats)
  const shared = sharedWords.en(formats)
  return {
    ...page,
    ...evidenceWords.en(formats),
    ...exportTexts.en(),
    sourceWords: sourceWords.en(),
    relation: relationWords.en().name,
    contradiction: relationWords.en().contradiction,
    section: ledgerWords.en(formats).section,
    notFoundIn: ledgerWords.en(formats).notFoundIn,
    date: formats.date,
    dateNotStated: shared.dateNotStated,
    timeNotStated: shared.timeNotStated,
    unit: (unit: Sentence['unit']) => page[unit === 'paragraph' ? 'subheading' : unit],
  }
}
export type ExportWords = ReturnType<typeof exportWords>
