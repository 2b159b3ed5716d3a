import type { Formats } from './formats.ts'

/**
 * Words that every page may need. A catalogue has one entry a language; each is a function of the formats, so that
 * plurals, lists, numbers and dates come out as the reader expects. Adding a language touches no component.
 */
export const sharedWords = {
  en: ({ number, plural }: Formats) => ({
    collate: 'Collate',
    line: 'Two reports of one event, side by side',
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

    howItWorks: 'How it works',
    nothingAdded: 'Cleaned from the raw files; nothing added',

    notKept: 'What you set and save is not kept',
    notKeptBecause: {
      blocked: 'This browser blocks storage for this site. Everything works until you leave.',
      full: 'The storage of this browser is full. What was kept before is still there.',
      unread:
        'What was kept is in a form that this version cannot read. It is left as it was; a copy stays beside it.',
    },
    hide: 'Hide',
    updateReady: 'A newer edition is ready.',
    updateNow: 'Show it',

    /** Where a report comes from; nothing is guessed. */
    agencyOnly: 'agency; publisher not stated',
    bylineOnly: 'byline; publisher not stated',
    withAgency: (agency: string) => `agency ${agency}`,
    byEditor: 'stated by the editor',
    sourceNotStated: 'Source not stated',
    dateNotStated: 'date not stated',
    timeNotStated: 'time not stated',
    minutes: (count: number) => plural(count, { one: 'about # min', other: 'about # min' }),
    length: (words: number) => plural(words, { one: '# word', other: '# words' }),

    strength: { 'near-verbatim': 'near-verbatim', reworded: 'reworded', possible: 'possible' },
    coverage: {
      both: (count: number) => plural(count, { one: '# passage in both', other: '# passages in both' }),
      possible: (count: number) => `${number(count)} more may be`,
      only: (count: number, source: string) => `${number(count)} only in ${source}`,
    },

    save: 'Save',
    compare: 'Compare',

    notFoundTitle: 'There is no report at this address',
    notFoundText: 'It may have been removed when its source file was, or the link may be cut short.',
    compareTwo: 'Compare two reports',
    failedTitle: 'This page could not be loaded',
    failed: {
      unreachable: 'Nothing answered. You may be offline.',
      refused: (status: number) => `The server answered ${status}.`,
      unreadable: 'The file arrived, but not in the form this version of the page understands.',
      unexpected: 'Something went wrong in the page itself.',
    },
    failedFile: 'File',
    retry: 'Try again',
  }),
}
