import { comparisonWords } from '../../words/comparison.ts'
import { evidenceWords } from '../../words/evidence.ts'
import type { Formats } from '../../words/formats.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import { relationWords } from '../../words/relations.ts'

/** The words that an exported text uses: those of the page and of what stands behind its passages. */
export const exportWords = (formats: Formats) => ({
  ...comparisonWords.en(formats),
  ...evidenceWords.en(formats),
  relation: relationWords.en().name,
  contradiction: relationWords.en().contradiction,
  section: ledgerWords.en(formats).section,
  notFoundIn: ledgerWords.en(formats).notFoundIn,
})
export type ExportWords = ReturnType<typeof exportWords>
