import fc from 'fast-check'

const who = [
  'The mayor',
  'Two divers',
  'Governor Lindqvist',
  'A court in Lemberk',
  'Norwegian fishermen',
  'He',
]
const did = ['opened', 'has closed', 'visited', 'sold', 'will repair', 'praised']
const what = [
  'the old harbour',
  'a school in Hanoi',
  '41 ships',
  'the bank',
  'a bridge over the Tarn',
  'nothing',
]
const when = [
  'on Thursday.',
  'yesterday.',
  'after 20 years.',
  'in 1998!',
  'for 3.6 million crowns.',
  'again.',
]

/** Sentences of a small made-up world, so that many share words, figures, names and places. */
export const storySentence: fc.Arbitrary<string> = fc
  .tuple(...([who, did, what, when].map((words) => fc.constantFrom(...words)) as fc.Arbitrary<string>[]))
  .map((parts) => (parts as string[]).join(' '))

/** Whole lists, each sentence once; and now and then a sentence of any text at all. */
export const sentenceList: fc.Arbitrary<string[]> = fc.uniqueArray(
  fc.oneof(
    { weight: 9, arbitrary: storySentence },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  ),
  { maxLength: 9 },
)

/** Longer reports of sentences short and long. */
export const manySentences: fc.Arbitrary<string[]> = fc.uniqueArray(
  fc.array(storySentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  { minLength: 12, maxLength: 25 },
)
