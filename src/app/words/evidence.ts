import type { Strength } from '../../news/comparison.ts'
import type { Formats } from './formats.ts'

/** Words of what stands behind a passage (what differs in it, why it is one) and behind the whole: method and sources. */
export const evidenceWords = {
  en: ({ number }: Formats) => ({
    difference: {
      negation: 'Negation',
      modality: 'Certainty',
      opposite: 'Opposite',
      role: 'Who to whom',
      time: 'Time',
      figure: 'Figure',
      name: 'Name',
      place: 'Place',
      attribution: 'Attribution',
      wording: 'Wording',
    },
    noDifference: 'No detail was found to differ.',
    notFoundHere: 'not found in this sentence',
    between: (a: string, b: string) => `A ${a} with B ${b}`,
    see: 'Perhaps also',
    why: 'Why these stand side by side',
    whyRelated: 'Why these may belong together',
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
      related: 'They speak of one matter; too little is in both to say that the claim is the same.',
    } satisfies Record<Strength, string>,

    method:
      'A program put them together by the words, names, places, figures and times they share; the rarer, the more they count. Nobody has checked it, and it can be wrong.',

    sources: 'Sources',
    file: 'File',
    address: 'Address',
    addressNotStated: 'address not stated',
    thisComparison: 'This comparison',
    compared: (a: number, b: number) =>
      `${number(a)} and ${number(b)} sentences of standfirst and paragraphs compared; headlines, subheadings and captions are not`,
  }),
}
