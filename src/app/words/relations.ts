import type { Strength } from '../../news/comparison.ts'

const names: Record<Strength, string> = {
  'near-verbatim': 'same fact, almost the same words',
  reworded: 'same fact, other words',
  related: 'same matter',
}

/** What sentences of two reports have to do with each other, wherever it is told. */
export const relationWords = {
  en: () => ({
    name: names,
    /** Beside its sign. */
    short: {
      'near-verbatim': 'almost the same words',
      reworded: 'other words',
      related: 'same matter',
    } satisfies Record<Strength, string>,
    contradiction: 'contradiction',
    contradicted: (other: string) => `contradicted in ${other}`,
    noMatch: 'no match found',
    /** `the same fact, other words, in Krone`; `the same matter in Krone`. */
    within: (strength: Strength, other: string) =>
      `the ${names[strength]}${strength === 'related' ? '' : ','} in ${other}`,
  }),
}
