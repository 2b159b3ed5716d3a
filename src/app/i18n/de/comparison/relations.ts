import type { Strength } from '../../../../news/comparison/comparison.ts'
import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { relationWords as english } from '../../en/comparison/relations.ts'

const names: Record<Strength, string> = {
  'near-verbatim': 'dieselbe Tatsache, fast dieselben Worte',
  reworded: 'dieselbe Tatsache, andere Worte',
  related: 'dieselbe Sache',
}

export const relationWords = catalogue(
  'relations',
  (): WordsOf<typeof english> => ({
    short: {
      'near-verbatim': 'fast dieselben Worte',
      reworded: 'andere Worte',
      related: 'dieselbe Sache',
      none: 'keine Entsprechung gefunden',
    },
    brief: { 'near-verbatim': 'dieselbe Tatsache', reworded: 'dieselbe Tatsache', related: 'dieselbe Sache' },
    name: (strength) => names[strength],
    contradiction: 'Widerspruch',
    within: ({ strength, contradicts }, other) =>
      contradicts ? `Widerspruch in ${other}` : `${names[strength]}, in ${other}`,
  }),
)
