import { catalogue } from '../catalogue.ts'
/** Words that a reader rarely meets: what is missing, what failed, what is not kept, what is new. */
export const troubleWords = catalogue('trouble', () => ({
  notFoundTitle: 'There is no report at this address',
  notFoundText: 'It may have been removed when its source file was, or the link may be cut short.',
  pairTitle: 'These two reports are compared on your device',
  pairText:
    'Two reports that have no page together are compared on your device, which takes JavaScript. Each of them can be read without.',
  movedTitle: 'This page has another address now',
  movedLink: 'open it there',
  failedTitle: 'This page could not be loaded',
  failed: {
    unreachable: 'Nothing answered. You may be offline.',
    refused: (status: number) => `The server answered ${status}.`,
    unreadable: 'The file arrived, but not in the form this version of the page understands.',
    unexpected: 'Something went wrong in the page itself.',
  },
  failedFile: 'File',

  notKept: 'What you set and save is not kept',
  notKeptBecause: {
    blocked: 'This browser blocks storage for this site. Everything works until you leave.',
    full: 'The storage of this browser is full. What was kept before is still there.',
    unread:
      'What was kept is in a form that this version cannot read. It is left as it was; a copy stays beside it.',
  },
  updateReady: 'A newer edition is ready.',
  updateNow: 'Show it',
}))
