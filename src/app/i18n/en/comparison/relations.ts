import type { Strength } from '../../../../news/comparison/comparison.ts'
import { catalogue } from '../../catalogue.ts'

interface Related {
  strength: Strength
  contradicts: boolean
}

const names: Record<Strength, string> = {
  'near-verbatim': 'same fact, almost the same words',
  reworded: 'same fact, other words',
  related: 'same matter',
}

/** What sentences of two reports have to do with each other, wherever it is told. */
export const relationWords = catalogue('relations', () => ({
  /** Beside its sign. */
  short: {
    'near-verbatim': 'almost the same words',
    reworded: 'other words',
    related: 'same matter',
    none: 'no match found',
  } satisfies Record<Strength | 'none', string>,
  /** Under its sign, where the form of the sign says the rest. */
  brief: {
    'near-verbatim': 'same fact',
    reworded: 'same fact',
    related: 'same matter',
  } satisfies Record<Strength, string>,
  name: (strength: Strength) => names[strength],
  contradiction: 'contradiction',
  /** `the same fact, other words, in Krone`; `the same matter in Krone`; `contradicted in Krone`. */
  within: ({ strength, contradicts }: Related, other: string) =>
    `${contradicts ? 'contradicted' : `the ${names[strength]}${strength === 'related' ? '' : ','}`} in ${other}`,
}))
