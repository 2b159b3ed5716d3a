import type { HeadWords } from '../page-lists.ts'

/** The words of what stands at the head of reports in English. */
export const headWords: HeadWords = {
  published:
    'published, posted, publication date, publish(?:ing)? date, date published, release date, first published',
  updated: 'updated, modified, last update',
  dateWords: 'date, publication, first, last, update, created, on, at',
  shortWeekdays: 'mon, tue, wed, thu, fri, sat, sun',
  issue: 'no, vol, issue, n[°º]',
  newspapers: `
    news, times, post, press, journal, magazine, review, daily, weekly, herald, tribune, guardian, gazette, courier,
    observer, chronicle`,
  datelineLabels: `
    breaking, updated?, exclusive, new, news, watch, live, analysis, opinion, comment, editorial, review, explainer,
    correction, note, video, photos?, warning, spoiler`,
  keywordLabels: 'topics?, tags?, tagged(?: (?:as|with))?, keywords?, related topics, filed under',
  readingTime: 'reading time',
  minutes: 'min(?:ute)?n?s?',
  readingTimeAfter: 'read, reading time',
}
