import type { LineReason } from '../../../../news/page/line-reason.ts'
import type { LineRecord } from '../../../../news/report/article.ts'
import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

const dispositions: Record<LineRecord['disposition'], string> = {
  kept: 'Kept',
  'set-aside': 'Set aside',
  'left-out': 'Left out',
}
const reasons: Record<LineReason, string> = {
  headline: 'headline',
  kicker: 'kicker',
  section: 'section',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  agency: 'wire agency',
  publisher: 'publisher',
  published: 'date',
  'reading-time': 'reading time',
  keywords: 'keywords',
  machineTranslated: 'machine translation',
  paragraph: 'paragraph',
  subheading: 'subheading',
  caption: 'caption',
  seenAlongside: 'headline seen alongside',
  blank: 'blank line',
  furniture: 'page furniture',
  'not-of-report': 'not part of the report',
  'other-report-of-file': 'another report of this file',
  'machine-translation-notice': 'notice of machine translation',
  'seen-alongside': 'headline seen alongside',
  'seen-alongside-caption': 'caption of a headline seen alongside',
  'repeats-line-above': 'repeats the line above',
  'credit-said-again': 'credit said again',
  'said-before': 'said before',
  'repeated-on-page': 'stands on the page more than once',
  'outside-text': 'text outside the report',
  'outside-short-line': 'short line outside the report',
  'outside-list-item': 'item of a list outside the report',
  'other-language': 'in another language than the report',
  'other-date': 'date of something else',
  interruption: 'advertisement or a link inside the text',
  'list-heading': 'heading of a list of other reports',
  'comments-heading': 'heading of readers’ comments',
  'comment-policy': 'comment policy',
  'reader-comment': 'reader’s comment',
  'page-label': 'label of the page',
  'label-or-menu': 'label or menu entry',
  'empty-label': 'label with nothing after it',
  'links-and-buttons': 'links and buttons of the page',
  'link-in-capitals': 'link in capitals',
  'audio-player': 'audio player',
  'house-rules': 'copyright or house rules',
  'copyright-notice': 'copyright notice',
  'picture-description': 'describes a picture',
  appeal: 'speaks to the reader of the page',
  salutation: 'form of address',
  valediction: 'closing of a letter',
  'stated-text': 'stated by you: part of the text',
  'stated-other': 'stated by you: not of the report',
}

/** Words of the source text of a report, line by line. */
export const sourceTextWords = catalogue('source-text', ({ number, plural, list }: Formats) => ({
  alsoIn: (files: string[]) => `The same text is also in ${list(files)}`,
  sourceSum: (c: { all: number; withText: number; kept: number; setAside: number; leftOut: number }) =>
    `${plural(c.all, { one: '# line', other: '# lines' })}, ${number(c.withText)} with text: ` +
    `${number(c.kept)} kept, ${number(c.setAside)} set aside, ${number(c.leftOut)} left out`,
  lineHead: 'Line',
  verdictHead: 'Kept or not',
  rawHead: 'As found in the file',
  fateHead: 'What became of it',
  dispositions,
  /** Why a line is kept, set aside or left out, and what it is evidence for. */
  reasons,
  evidenceFor: (uses: string[]) => `evidence for ${list(uses)}`,
  paragraphNamed: (paragraph: number) => `paragraph ¶${number(paragraph)}`,
  showLines: (count: number) => plural(count, { one: 'Show # more line', other: 'Show # more lines' }),
}))
