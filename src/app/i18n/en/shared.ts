import { catalogue } from '../catalogue.ts'
import type { Formats } from '../formats.ts'

/**
 * Words that every page may need. A catalogue has one entry a language; each is a function of the formats, so that
 * plurals, lists, numbers and dates come out as the reader expects. Adding a language touches no component.
 */
export const sharedWords = catalogue('shared', ({ plural }: Formats) => ({
  collate: 'Collate',
  line: 'Reports of one event, side by side',
  title: (page: string) => (page === '' ? 'Collate' : `${page} · Collate`),
  home: 'Collate, all reports',
  skip: 'Skip to the text',
  loading: 'Loading',
  allReports: 'All reports',
  saved: 'Saved',
  reports: (count: number) => plural(count, { one: '# report', other: '# reports' }),

  textSettings: 'Text settings',
  keyboard: 'Keyboard shortcuts',
  anywhere: 'Anywhere',
  search: 'Search',
  thisList: 'This list',
  closeKey: 'Close, let go',

  filesRead: (files: number, problems: number) =>
    `${plural(files, { one: '# file read', other: '# files read' })}, ${problems === 0 ? 'no problems' : plural(problems, { one: '# problem', other: '# problems' })}`,
  readingReport: 'Reading report',
  howItWorks: 'How it works',
  nothingAdded: 'Cleaned from the raw files; nothing added',

  hide: 'Hide',

  dateNotStated: 'date not stated',
  timeNotStated: 'time not stated',
  minutes: (count: number) => plural(count, { other: 'about # min' }),
  length: (words: number) => plural(words, { one: '# word', other: '# words' }),

  compare: 'Compare',
  compareTwo: 'Compare any two reports',
  chooseTitle: 'Compare two reports',
  ownPages: 'Your pages',
  notes: 'Your notes',
  retry: 'Try again',
}))
