import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

type Corrector = 'editor' | 'reader'
type Counted = Readonly<Record<'refused' | 'stated', number>>

/** Words of what the editor or the reader states of two sentences against what was found. */
export const correctionWords = catalogue('corrections', ({ plural, list }: Formats) => ({
  title: 'Corrections',
  explained:
    'What is stated of two sentences counts in this comparison, in its files and on paper. Yours are kept on this device only.',

  wrong: 'This match is wrong',
  same: 'Tells the same as …',
  sameOf: (name: string) => `Tells the same as …: ${name}`,
  undo: 'Undo',
  undoOf: (what: string) => `Undo: ${what}`,

  /** Of a match that was taken out. */
  refused: {
    editor: 'The editor marked this match as wrong. It does not count.',
    reader: 'You marked this match as wrong. It no longer counts.',
  } satisfies Record<Corrector, string>,
  stated: { editor: 'Stated by the editor', reader: 'Stated by you' } satisfies Record<Corrector, string>,
  found: (relation: string) => `The program had found: ${relation}.`,
  /** `same matter with Krone, paragraph 4` */
  matchWith: (relation: string, place: string) => `${relation} with ${place}`,
  foundNone: 'The program had found no match.',
  counted: {
    editor: (counts: Counted) => `Corrected by the editor: ${list(changes(counts, plural))}.`,
    reader: (counts: Counted) => `Corrected by you: ${list(changes(counts, plural))}.`,
  },

  choose: 'These two tell the same',
  chooseIn: (name: string) => `Sentence of ${name}`,
  relation: 'What they have to do with each other',
  confirm: 'State it',
  cancel: 'Cancel',

  toldWrong: 'Marked as wrong: this match no longer counts',
  toldSame: 'Stated: these two belong together',
  toldUndone: 'Taken back: what was found counts again',
  notKept: 'This device could not keep it: its store is full or closed to this site.',

  save: 'Corrections as a file',
  saveNote:
    'For the folder of seeds of whoever builds the site: put there, the comparison shows them as the editor’s.',
  lost: {
    missing: 'These words are no longer in the report. The correction is kept and has no effect.',
    twice: 'These words stand in the report several times now. The correction is kept and has no effect.',
  },
  gone: 'One of its reports is not on this site. The correction is kept and has no effect.',
  remove: 'Remove',
  removeOf: (quote: string) => `Remove: ${quote}`,

  /** On the page of an event or of a report, and in the files of an event. */
  ofPair: {
    editor: (names: string, count: number) =>
      plural(count, {
        one: `The editor has corrected a match of ${names}.`,
        other: `The editor has corrected # matches of ${names}.`,
      }),
    reader: (names: string, count: number) =>
      plural(count, {
        one: `You have corrected a match of ${names}: it counts here.`,
        other: `You have corrected # matches of ${names}: they count here.`,
      }),
    /** What is told there is what was found. */
    readerElsewhere: (names: string, count: number) =>
      plural(count, {
        one: `You have corrected a match of ${names}: it counts in their comparison; here stands what was found.`,
        other: `You have corrected # matches of ${names}: they count in their comparison; here stands what was found.`,
      }),
  },
  seeComparison: 'See the comparison',

  /** Among what lies on the device. */
  kept: (count: number) => plural(count, { one: '# correction', other: '# corrections' }),
  between: (relation: string) => `Stated: ${relation}`,
  isWrong: 'Match marked as wrong',
  removeAll: 'Remove all corrections',
  reallyRemoveAll: 'Really remove all corrections',
}))

function changes({ refused, stated }: Counted, plural: Formats['plural']): string[] {
  return [
    refused > 0 ? plural(refused, { one: '# match taken out', other: '# matches taken out' }) : '',
    stated > 0 ? plural(stated, { one: '# match stated', other: '# matches stated' }) : '',
  ].filter(Boolean)
}
