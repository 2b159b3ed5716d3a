import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

const kilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1000))

/** The reader's own pages: adding, keeping, taking them along. */
export const ownPagesWords = catalogue('own-pages', ({ number, plural, list, language }: Formats) => ({
  title: 'Your own pages',
  promise:
    'They stay in this browser on this device. Nothing is sent anywhere: this site has no server that could take them.',
  add: 'Add pages',
  drop: 'Drop files here',
  choose: 'Choose files',
  kinds: '.txt and .md up to 2 MB, .html up to 10 MB',
  paste: 'Or paste the text of a page',
  pasteHint: 'On the page: select all, copy. Here: paste.',
  addText: 'Add this text',
  pastedName: 'pasted',
  key: 'The lines of a file, from first to last',
  keyKept: 'kept: the report',
  keySetAside: 'set aside: captions, other headlines',
  keyLeftOut: 'left out: menus, notices',

  justAdded: 'Just added',
  sum: ({
    all,
    reading,
    asking,
    added,
    not,
  }: Record<'all' | 'reading' | 'asking' | 'added' | 'not', number>) =>
    `${plural(all, { one: '# file', other: '# files' })}: ${list(
      [
        reading > 0 ? `${number(reading)} being read` : '',
        added > 0 ? `${number(added)} added` : '',
        asking > 0 ? plural(asking, { one: '# waits for you', other: '# wait for you' }) : '',
        not > 0 ? `${number(not)} not added` : '',
      ].filter(Boolean),
    )}`,
  clearList: 'Clear this list',
  showAll: (count: number) => `Show all ${number(count)}`,
  states: {
    waiting: 'Waiting',
    reading: 'Reading',
    asking: 'Waiting for you',
    added: 'Added',
    look: 'Added, please look',
    known: 'Here already',
    refused: 'Not added',
    'not-kept': 'Not added',
    unreadable: 'Not added',
    failed: 'Not added',
    cancelled: 'Cancelled',
  },
  steps: { decoding: 'opening', cutting: 'finding the report', annotating: 'finding names and topics' },
  progress: (name: string) => `Reading ${name}`,
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  toBox: 'Go to the box',
  size: (bytes: number) =>
    bytes < 1_000_000 ? `${number(kilobytes(bytes))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  knownBefore: (count: number) =>
    plural(count, {
      one: 'This page is among yours already:',
      other: 'These # pages are among yours already:',
    }),
  unreadableFile: 'The browser cannot read it: it may be a folder, or be there no more.',
  openIt: 'Open it, select all of its text, copy it, and paste it into the box.',
  pasteText: 'If the page has a report, copy only its text and paste it into the box.',
  failed: 'The part of the site that reads pages could not run. Reload the page and add the file again.',
  notKept: {
    blocked:
      'This browser keeps nothing for this site: its storage is blocked, as in some private windows. Allow it, or use another window.',
    full: 'There is no room left for your pages. Nothing that you have is lost: export and remove some, then add it again.',
    newer: 'A newer version of this site has kept pages here. Reload to get that version.',
    'other-tab': 'Another tab has an older version of this site open. Close it, then try again.',
    failed: 'The browser could not write it down. Try again; what you have is as it was.',
  },
  twin: (headline: string) => `It says the same as a report that is here: ${headline}`,
  inEvent: (others: number) =>
    plural(others, {
      one: 'It tells of the same event as # report here.',
      other: 'It tells of the same event as # reports here.',
    }),
  usedWith: (others: number) =>
    plural(others, { one: 'with # report of one event', other: 'with # reports of one event' }),
  noEvent: 'a single report',
  notInEvents: 'You have taken it out of all events.',
  takeOut: 'Take it out of this event',
  onlyIn: (code: string) => `In ${language(code)}: it can be compared with reports in that language.`,
  headline: 'Headline',
  source: 'Source',
  published: 'Date',
  notStated: 'not stated',
  byYou: 'stated by you',
  sayIt: 'Say it',
  change: 'Change',
  keep: 'Keep',
  writeHeadline: 'Write a headline',
  headlineHint: 'The file states none. What you write is shown as “stated by you”.',
  dateHint: 'Like 2024-06-20 or 2024-06-20T10:01. Empty takes your word back.',
  sourceHint: 'Who brings the report. Empty takes your word back.',
  badDate: 'This is no date like 2024-06-20.',
  linesKept: (kept: number, all: number) => `${number(kept)} of ${number(all)} lines kept`,
  lookAtLines: 'Look at the lines',
  read: 'Read it',
  together: (count: number) => `See all ${number(count)} together`,
  compare: 'Compare',
  edit: 'Edit',
  remove: 'Remove',
  reallyRemove: 'Remove for good',
  keepIt: 'Keep it',

  onDevice: 'On this device',
  pages: (count: number) => plural(count, { one: '# page', other: '# pages' }),
  newestFirst: 'Newest first',
  added: (day: string) => `added ${day}`,
  beingRead: 'It is being read again.',
  unreadable: 'This version of the site finds no report in it. Edit its text, or export it.',
  emptyTitle: 'You have added no page yet',
  emptyText:
    'Add one, and it stands beside the reports here: read, searched and compared like them, and seen by you alone.',

  editText: 'The text of the page',
  saveText: 'Save this text',
  replace: 'Put another file in its place',
  saved: 'Saved.',
  notSaved: 'No report can be read in this. The page is as it was.',

  used: (used: number, quota: number) =>
    `${roomSize(used, number)} of about ${roomSize(quota, number)} used.`,
  usedOnly: (used: number) => `${roomSize(used, number)} used.`,
  loss: 'If the browser’s data is cleared, your pages, notes and corrections go with it: export what you want to keep.',
  persisted: 'The browser has promised not to clear them by itself.',
  askPersist: 'Ask the browser to keep them',
  notPersisted: 'The browser did not promise it. Export what you want to keep.',
  room: 'Keep them, take them along',
  exportAll: 'Export all as one file',
  exportOne: 'Export',
  importFile: 'Bring in an exported file',
  imported: ({ pages, notes, corrections, unknown }: Imported) =>
    [
      plural(pages.added, { one: '# page added.', other: '# pages added.' }),
      notes.added > 0 && plural(notes.added, { one: '# note added.', other: '# notes added.' }),
      corrections.added > 0 &&
        plural(corrections.added, { one: '# correction added.', other: '# corrections added.' }),
      ...[pages, notes, corrections].flatMap(({ known, differing }) => [
        known > 0 && plural(known, { one: '# was here already.', other: '# were here already.' }),
        differing > 0 &&
          plural(differing, {
            one: '# is here in another form too: both are kept.',
            other: '# are here in another form too: both are kept.',
          }),
      ]),
      unknown > 0 &&
        plural(unknown, {
          one: '# entry is of a kind that this version does not know, and was left out.',
          other: '# entries are of a kind that this version does not know, and were left out.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  importFaults: {
    'no-json': 'This is no file that this site has exported. Nothing was changed.',
    'not-ours': 'This is no file that this site has exported. Nothing was changed.',
    newer: 'A newer version of this site has exported this file. Open it there. Nothing was changed.',
    damaged: 'This file is cut or was changed: not all of it can be read. Nothing was changed.',
  },
  removeAll: 'Remove all pages, notes and corrections',
  reallyRemoveAll: 'Remove all for good',
  allRemoved: 'All your pages, notes and corrections are removed from this device.',
  trouble: 'Your pages cannot be shown.',
}))

interface TakenIn {
  added: number
  known: number
  differing: number
}

interface Imported {
  pages: TakenIn
  notes: TakenIn
  corrections: TakenIn
  unknown: number
}

const roomSize = (bytes: number, number: (value: number) => string): string =>
  bytes < 1_000_000
    ? `${number(kilobytes(bytes))} kB`
    : bytes < 1_000_000_000
      ? `${number(Math.round(bytes / 1_000_000))} MB`
      : `${number(Math.round(bytes / 1_000_000_000))} GB`
