import type { Difference } from '../../../../news/comparison/comparison.ts'
import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

const kinds: Record<Difference['kind'], string> = {
  negation: 'what is denied',
  opposite: 'the opposite',
  role: 'who to whom',
  figure: 'figures',
  time: 'when',
  name: 'names',
  place: 'where',
  attribution: 'who says so',
  modality: 'how sure',
  wording: 'what it is called',
}

interface TwinName {
  relation: string
  kinds: readonly string[]
  places: readonly string[]
}

/** Words of the comparison's first screen. */
export const firstWords = catalogue('first', ({ number, plural }: Formats) => ({
  differs: 'What differs',
  boldDiffers: 'the words that differ are bold',
  nothingDiffers: 'No difference was found in what both tell.',
  whatThisMeans: 'What this means',
  /** What kind of difference it is; where one report alone has more words, nothing is called otherwise. */
  kind: ({ kind, a, b }: Pick<Difference, 'kind' | 'a' | 'b'>) =>
    kind === 'wording' && (a === null || b === null) ? '' : kinds[kind],
  /** `same fact: when, where. AFP, paragraph 1; Krone, paragraph 6`. */
  twin: ({ relation, kinds: differing, places }: TwinName) =>
    `${[relation, differing.join(', ')].filter(Boolean).join(': ')}. ${places.join('; ')}`,
  moreDiffer: (count: number) => `${number(count)} more that ${count === 1 ? 'differs' : 'differ'}`,
  more: (count: number) => `${number(count)} more`,
  only: (name: string) => `Found in ${name} alone`,
  noneFoundIn: (name: string) => `no match found in ${name}`,
  noneOnly: (name: string, other: string) => `For every sentence of ${name} a match was found in ${other}.`,
  both: 'Both tell',
  noneBoth: 'No fact was found that both tell.',
  shorterWording: 'in the shorter wording',

  notCompared: 'The sentences of these two reports were not compared',
  differentLanguages: 'Not compared: the reports are in different languages',
  doesNotTranslate:
    'Collate matches the words of two texts and does not translate: it would find hardly any match, and call too much told by one alone.',
  readBeside: 'Read both beside each other, without matches',
  namesOfBoth: 'Names, figures and times of both',
  asWritten: 'as each text writes them',
  compareAnother: (name: string) => `Compare ${name} with another report`,

  signs: 'What the signs mean',
  texts: 'Both texts, passage by passage',
  textsInOrder: 'Both texts, in their own order',
  unmatchedUnderlined: 'underlined, with a dash before it: no match found in the other',
  rowsInOrder: (count: number, name: string) =>
    `${plural(count, { one: 'one row', other: 'all # rows' })}, in the order of ${name}`,
}))
