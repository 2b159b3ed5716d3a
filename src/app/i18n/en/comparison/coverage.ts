import type { PairCoverage } from '../../../../bundle/format/bundle.ts'
import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

/** How two reports cover one event: facts that both tell, matters of which both speak, sentences without a match. */
export const coverageWords = catalogue('coverage', ({ number, plural }: Formats) => {
  const shared = ({ passages, related }: PairCoverage) => {
    const facts = plural(passages, { one: '# fact in both', other: '# facts in both' })
    const told = passages === 0 ? 'No fact found in both' : facts
    return related === 0 ? told : `${told}, ${plural(related, { one: '# matter', other: '# matters' })}`
  }
  const notCompared = 'Not compared'
  return {
    shared,
    notCompared,
    /** In sentences; `names` are those of the left and of the right report. */
    told: (coverage: PairCoverage | null, names: readonly [string, string]): string[] => {
      if (coverage === null) return [notCompared]
      const { unmatchedLeft, unmatchedRight } = coverage
      const sentences = plural(unmatchedLeft, { one: '# sentence', other: '# sentences' })
      return [
        shared(coverage),
        `No match found for ${sentences} of ${names[0]} and ${number(unmatchedRight)} of ${names[1]}`,
      ]
    },
  }
})
