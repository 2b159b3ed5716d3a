import type { ReadersNote } from '../../../../src/news/readers/readers-note.ts'

/** A note on two words of a report, with what a test changes of it. */
export const aNote = (changes: Partial<ReadersNote> = {}): ReadersNote => ({
  id: 'note-0123456789',
  report: '1x2y3z4a5b',
  headline: 'Ferry aground',
  anchor: { exact: 'at dawn', prefix: 'ran aground ', suffix: ' on Monday', start: 30, end: 37 },
  text: 'When was that?',
  made: '2026-03-04T05:06:07.000Z',
  changed: '2026-03-04T05:06:07.000Z',
  ...changes,
})
