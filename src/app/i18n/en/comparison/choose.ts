import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

/** Words of choosing what to compare. */
export const chooseWords = catalogue('choose', ({ number, plural }: Formats) => ({
  pairs: 'Reports of one event',
  pairsNote: 'Put together by what they tell.',
  pair: (a: string, b: string) => `${a} with ${b}`,
  any: 'Any two reports',
  anyNote: 'Two that tell of different events can be compared too; the page then says so.',
  side: { a: 'Left', b: 'Right' },
  pick: { a: (headline: string) => `Left: ${headline}`, b: (headline: string) => `Right: ${headline}` },
  go: 'Compare',
  find: 'Find a report',
  shown: (count: number, all: number) =>
    `${number(count)} of ${plural(all, { one: '# report', other: '# reports' })}`,
  loading: 'Loading the other reports',
  failed: 'The other reports could not be loaded.',
  noOther: 'There is no other report.',
  noMatch: 'No report has these words in its headline or source.',
  none: 'There are fewer than two reports to compare.',
  dialog: { a: 'Another report on the left', b: 'Another report on the right' },
  close: 'Close',
}))
