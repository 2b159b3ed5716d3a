import type { Strength } from '../../news/comparison.ts'
import { isSameFact } from '../../news/strengths.ts'

interface Related {
  strength: Strength
  contradicts: boolean
}

/** What sentences of two reports have to do with each other, wherever it is told. */
export const relationWords = {
  en: () => {
    /** Beside its sign. */
    const short: Record<Strength | 'none', string> = {
      'near-verbatim': 'almost the same words',
      reworded: 'other words',
      related: 'same matter',
      none: 'no match found',
    }
    /** Under its sign, where the form of the sign says the rest. */
    const brief: Record<Strength, string> = {
      'near-verbatim': 'same fact',
      reworded: 'same fact',
      related: 'same matter',
    }
    const name = (strength: Strength) =>
      isSameFact(strength) ? `same fact, ${short[strength]}` : short[strength]
    return {
      short,
      brief,
      name,
      contradiction: 'contradiction',
      /** `the same fact, other words, in Krone`; `the same matter in Krone`; `contradicted in Krone`. */
      within: ({ strength, contradicts }: Related, other: string) => {
        const relation = isSameFact(strength) ? `the ${name(strength)},` : `the ${name(strength)}`
        return `${contradicts ? 'contradicted' : relation} in ${other}`
      },
    }
  },
}
