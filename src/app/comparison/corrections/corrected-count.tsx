import { correctionWords } from '#texts/comparison/corrections.ts'
import { correctors } from '../../../news/readers/correctors.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './corrections.module.css?names'
import { countCorrections, latestCorrections } from './latest-corrections.ts'

/** Whose corrections the counts have in them, each leading to the list of them. */
export function CorrectedCount() {
  const words = useWords(correctionWords)
  const corrections = latestCorrections(useCompared().comparison)
  return correctors.map((by) => {
    const counts = countCorrections(corrections, by)
    if (counts.refused + counts.stated === 0) return null
    return (
      <a key={by} className={css.firstCorrected} href="#corrections">
        {words.counted[by](counts)}
      </a>
    )
  })
}
