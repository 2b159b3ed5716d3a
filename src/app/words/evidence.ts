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
      attribution: 'Who says so',
      wording: 'Wording',
    },
    clash: 'Told differently',
    addition: 'Worded differently, or found in one only',
    identical: 'No detail differs: the sentences are the same, word for word.',
    noDifference: 'No difference found in figures, times, names or negation.',
    contradicts: 'One of them states what the other denies.',
    notFoundHere: 'not found in this sentence',
    between: (a: string, b: string) => `A ${a} with B ${b}`,
    see: 'Of the same matter:',
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
    byMeaning: 'Near in meaning, found by a language model; no words in common.',

    sources: 'Sources',
    file: 'File',
    address: 'Address',
    addressNotStated: 'address not stated',
    thisComparison: 'This comparison',
    compared: (a: number, b: number) =>
      `${number(a)} and ${number(b)} sentences of standfirst and paragraphs compared; headlines, subheadings and captions are not.`,
    notCompared: 'Not compared.',
  }),
}
