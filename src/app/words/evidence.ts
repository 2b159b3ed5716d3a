import type { Strength } from '../../news/comparison.ts'
import type { Formats } from './formats.ts'

/** Words of what stands behind a passage: what differs in it, and why it is one. */
export const evidenceWords = {
  en: (_: Formats) => ({
    difference: {
      time: 'Time',
      figure: 'Figure',
      name: 'Name',
      place: 'Place',
      attribution: 'Attribution',
      wording: 'Wording',
    },
    noDifference: 'No detail was found to differ.',
    between: (a: string, b: string) => `A ${a} with B ${b}`,
    see: 'Perhaps also',
    why: 'Why these stand side by side',
    whyPossible: 'Why these may belong together',
    tie: {
      word: 'Same words',
      stem: 'Words of one stem',
      synonym: 'Words of like meaning',
      name: 'Same names',
      place: 'Same places',
      figure: 'Same figures',
      time: 'Same times',
    },
    noTies: 'No single words tie them; they are alike as a whole.',
    judged: {
      'near-verbatim': 'Nearly all of it is in both.',
      reworded: 'Enough is in both to take them for the same fact.',
      possible: 'Too little is in both to be sure.',
    } satisfies Record<Strength, string>,
  }),
}
