import { inAll } from '../../../language/lists.ts'
import { pagePhrases, pageWords } from '../../../language/page-languages.ts'
import { anyOf, opensWith, wholeLine } from '../../../language/patterns.ts'

const interruption = wholeLine(inAll(pagePhrases, 'interruptions'))
const listHeading = wholeLine(inAll(pagePhrases, 'listHeadings'))
const endMarker = wholeLine(inAll(pagePhrases, 'endMarkers'))
const commentHeading = wholeLine(inAll(pagePhrases, 'commentHeadings'))
const linkOpeners = inAll(pagePhrases, 'linkOpeners')
const linkInside = opensWith(linkOpeners, '\\s*(?:[:：|–—»>】]|-\\s)')

/** A button to subscribe announces no link. */
const linkLabel = wholeLine(linkOpeners)
const button = wholeLine(inAll(pageWords, 'buttons'))

/** Who wrote a comment, and lists of tags. */
const openers = [
  /^\d{1,3}[.)]\s*@\S.*:$/u,
  opensWith(
    [
      'posted by:? \\S',
      'comment by \\S',
      'submitted by \\S',
      '(?:discuss|share|share or comment on) this (?:story|article)(?!\\p{L})',
      'add to del\\.icio',
    ],
    '',
  ),
  opensWith(inAll(pageWords, 'tagLabels'), '\\s*[:：]'),
  { test: (text: string) => text.endsWith(':') && wrote.test(text) },
]

const wrote = new RegExp(
  `^\\S+(?: \\S+){0,3} ${anyOf(inAll(pageWords, 'wrote'))}(?: on .{4,40}| at .{4,40})?\\s*:$`,
  'iu',
)

/** Who wrote a post that is shown inside a report: `— Name (@name) May 4, 2020`. */
const postAuthor = /^[—–-]\s?.{1,80}\(@\w{1,20}\)\s.{6,30}$/u

interface Measured {
  text: string
  words: number
}

/** A word between two paragraphs that is the page's own: an advertisement's label, a link to another report. */
export function isInterruption({ text, words }: Measured): boolean {
  return (
    (words <= 8 && interruption.test(text)) || (words <= 30 && linkInside.test(text)) || postAuthor.test(text)
  )
}

/** A label whose link to another report stands on the next line: `Read also`. */
export function announcesLink({ text, words }: Measured): boolean {
  return words <= 5 && linkLabel.test(text) && !button.test(text)
}

/** The heading of a list of other reports. */
export function isListHeading({ text, words }: Measured): boolean {
  return words <= 8 && listHeading.test(text)
}

/** The heading of what readers say. */
export function isCommentHeading({ text, words }: Measured): boolean {
  return words <= 9 && commentHeading.test(text)
}

/** A label after which a page speaks of something else than its report. */
export function isEndMarker({ text, words }: Measured): boolean {
  return (words <= 8 && endMarker.test(text)) || (words <= 30 && openers.some((opener) => opener.test(text)))
}
