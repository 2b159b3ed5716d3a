import type { Forms } from './word-lists.ts'

/** What pages set around their reports, lines or parts of lines, each a form. */
export interface PagePhrases {
  /** Short lines that interrupt a report and end nothing. */
  interruptions: readonly string[]
  /** What opens a link to another report that is set between two paragraphs, before a colon, a bar or a dash. */
  linkOpeners: readonly string[]
  /** Headings of lists of other reports. */
  listHeadings: readonly string[]
  /** Headings of what readers say. */
  commentHeadings: readonly string[]
  /** Short lines after which a page speaks of something else than its report. */
  endMarkers: readonly string[]
  /** What only law and house rules say, anywhere in a line. */
  houseRules: readonly string[]
  /** What a report may be about as well; house rules speak of it to the reader, or of the site they stand on. */
  policies: readonly string[]
  /** Sentences that ask the reader of the page to do something. */
  appeals: readonly string[]
  /** A report may speak of newsletters too; an appeal speaks to its reader. */
  toReader: readonly string[]
  /** What a page says in place of a report: that it sets cookies, that there is no page. */
  consentWalls: readonly string[]
  errorPages: readonly string[]
}

/** The words of buttons, labels and notices. */
export interface PageWords {
  /** What furniture is made of, by what it is for. */
  share: Forms
  account: Forms
  legal: Forms
  comments: Forms
  more: Forms
  media: Forms
  advert: Forms
  source: Forms
  /** How a page calls its own site. */
  thisSite: Forms
  /** What it asks its reader to do, at the start of a line. */
  orders: Forms
  /** What it calls its own reports and comments. */
  ours: Forms
  /** Who writes, as a note about an author says. */
  journalists: Forms
  salutations: Forms
  valedictions: Forms
  /** What the rules for comments speak of. */
  commentRules: Forms
  /** Labels above a list of other reports, and those with which its page goes on below it. */
  listLabels: Forms
  footLabels: Forms
  /** Labels of a line of tags, before a colon. */
  tagLabels: Forms
  /** Above what somebody wrote: `posted by`, `by`, and behind the name `wrote`. */
  posted: Forms
  by: Forms
  wrote: Forms
  /** `Page 3 of 8`. */
  page: Forms
  of: Forms
  /** Who translated a report was a machine; where the original is. */
  translated: Forms
  readOriginal: Forms
  original: Forms
  /** What follows the sign of copyright and is no house, and what follows a house. */
  rights: Forms
  allRights: Forms
  /** Links that are buttons to subscribe. */
  buttons: Forms
}

/** The words beside dates, mastheads, datelines and keywords. */
export interface HeadWords {
  /** What calls a day that of publication, or of an update. */
  published: Forms
  updated: Forms
  /** Other words that stand with a date. */
  dateWords: Forms
  shortWeekdays: Forms
  /** Before the number of an issue: `Vol. 3`. */
  issue: Forms
  /** Words by which newspapers and magazines call themselves. */
  newspapers: Forms
  /** What stands in capitals before a dash, and is no place. */
  datelineLabels: Forms
  keywordLabels: Forms
  /** Before, and after, the minutes that a report takes to read. */
  readingTime: Forms
  minutes: Forms
  readingTimeAfter: Forms
}

/** The words by which captions and credits of pictures are known. */
export interface PictureWords {
  /** What a picture is called, without endings. */
  pictures: Forms
  /** Before the name of who made a picture: `Photo: Jane Doe`, `Photo by …`; `creditLabels` at the end of a caption. */
  labels: Forms
  by: Forms
  creditLabels: Forms
  /** Who stands where: `(left)`. */
  positions: Forms
  /** What a caption begins with: `File photo: …`. */
  openings: Forms
  /** What a line begins with that names a film, and ends no sentence: `Video shows …`. */
  filmOpenings: Forms
  /** What people do on pictures. */
  seenVerbs: Forms
  /** Before a letter that is no article: `Plan A`. In its capitals. */
  lettered: Forms
}

/** How pages say who wrote a report, and what is no name beside it. */
export interface BylineWords {
  /** `By Jane Doe`; only before a whole name; before a name of two words at least. */
  by: Forms
  byBeforeName: Forms
  doubtfulBy: Forms
  /** Longer words for it; `GENRE` stands for any of `genres`. */
  byPhrases: Forms
  genres: Forms
  /** Before a colon and the name, or alone above it; the same where a script sets no spaces, and words for reporters there. */
  labels: Forms
  authorLabels: Forms
  unspacedLabels: Forms
  reporters: Forms
  and: Forms
  with: Forms
  /** Whose reports a writer made use of: `with agencies`. */
  agencies: Forms
  /** How a house calls those who write in its name. */
  editors: Forms
  /** What systems write where nobody is named. */
  nobodys: Forms
  /** What follows a name without a comma: what its bearer is, and what about. */
  roles: Forms
  beats: Forms
  /** What shows that no further name follows after a comma. */
  afterComma: Forms
  /** Institutions that publish their own news, in their capitals, and the small words in their names. */
  institutions: Forms
  links: Forms
  /** Newspapers and other houses, by the words they are called by. */
  houses: Forms
  /** Words that sentences and headlines have and names have not; words of pages and houses. */
  sentenceWords: Forms
  noNames: Forms
}
