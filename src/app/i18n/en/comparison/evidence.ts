import type { Comparison, Note, Strength } from '../../../../news/comparison/comparison.ts'
import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

type Names = Readonly<Record<'a' | 'b', string>>

function noteTexts({ number, plural, language }: Formats, note: Note, names: Names): string {
  switch (note.id) {
    case 'no-shared-language':
      return `The reports are in different languages (${language(note.values.a)}, ${language(note.values.b)}); their sentences were not compared.`
    case 'nothing-to-compare':
      return `${names[note.values.side]} has no sentence to compare.`
    case 'sentences-left-out': {
      const { side, left, all } = note.values
      const last = plural(left, { one: 'The last sentence', other: 'The last # sentences' })
      return `${last} of ${names[side]}’s ${number(all)} ${left === 1 ? 'was' : 'were'} not compared.`
    }
  }
}

/** Words of what stands behind a passage (what differs in it, why it is one) and behind the whole: method and sources. */
export const evidenceWords = catalogue('evidence', (formats: Formats) => ({
  contradictions: (count: number) =>
    formats.plural(count, {
      one: 'A contradiction was found: one report states what the other denies',
      other: '# contradictions were found: one report states what the other denies',
    }),
  meaning: {
    'near-verbatim':
      'Both sentences tell one fact, and nearly all words of the shorter stand in the other in the same order.',
    reworded: 'Enough names, figures, times and rare words are in both to take them for one fact.',
    related:
      'Both speak of one thing; whether the claim is the same is for you to judge. Read both before you call it a contradiction.',
    none: 'A program looked and found nothing like it. It may still be there in words that the program does not know.',
  } satisfies Record<Strength | 'none', string>,
  /** How the comparison was made: told once, beside the signs. */
  comparedBy: {
    words:
      'Compared by words alone: a program put sentences together by the words, names, figures and times they share. Nobody has checked it, and it can be wrong.',
    'words-and-meaning':
      'Compared by words and by a language model’s reading of nearness. Nobody has checked it, and it can be wrong.',
    none: 'Not compared.',
  } satisfies Record<Comparison['method'], string>,
  whatNotCompared: 'What was not compared',
  note: (note: Note, names: Names) => noteTexts(formats, note, names),

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
    `${formats.number(a)} and ${formats.number(b)} sentences of intro and text compared; headlines, subheadings and captions are not.`,
  notCompared: 'Not compared.',
}))
