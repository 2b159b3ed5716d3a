import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { coverageWords as english } from '../../en/comparison/coverage.ts'

type Texts = WordsOf<typeof english>

export const coverageWords = catalogue('coverage', ({ number, plural }): Texts => {
  const shared: Texts['shared'] = ({ passages, related }) => {
    const facts = plural(passages, { one: '# Tatsache in beiden', other: '# Tatsachen in beiden' })
    const told = passages === 0 ? 'Keine Tatsache in beiden gefunden' : facts
    return related === 0 ? told : `${told}, ${plural(related, { one: '# Sache', other: '# Sachen' })}`
  }
  const notCompared = 'Nicht verglichen'
  return {
    shared,
    notCompared,
    told: (coverage, names) => {
      if (coverage === null) return [notCompared]
      const { unmatchedLeft, unmatchedRight } = coverage
      const sentences = plural(unmatchedLeft, { one: '# Satz', other: '# Sätze' })
      return [
        shared(coverage),
        `Keine Entsprechung gefunden für ${sentences} von ${names[0]} und ${number(unmatchedRight)} von ${names[1]}`,
      ]
    },
  }
})
