import { commentHeadings } from './data/comment-headings.ts'
import { endMarkers } from './data/end-markers.ts'
import { interruptions, linkOpeners } from './data/interruptions.ts'
import { listHeadings } from './data/list-headings.ts'
import { wholeLine } from './phrases.ts'

const interruption = wholeLine(interruptions)
const listHeading = wholeLine(listHeadings)
const endMarker = wholeLine(endMarkers)
const commentHeading = wholeLine(commentHeadings)
const linkInside = new RegExp(
  `^\\P{L}*(?:${Object.values(linkOpeners).flat().join('|')})\\s*(?:[:：|–—»>】]|-\\s)`,
  'iu',
)

/** A button to subscribe announces no link. */
const linkLabel = wholeLine(linkOpeners)
const button = /^\P{L}*(?:sign up|subscribe|newsletter)\P{L}*$/iu

/** Who wrote a comment, and lists of tags. */
const openers =
  /^\d{1,3}[.)]\s*@\S.*:$|^\P{L}*(?:posted by:? \S|comment by \S|submitted by \S|(?:tags?|tagged|filed under|keywords|topics|schlagwörter|etiquetas|mots-clés|теги|tagi|タグ|カテゴリー)\s*[:：]|discuss this (?:story|article)|add to del\.icio)|^\S+(?: \S+){0,3} (?:says|said|wrote|writes|commented|schrieb|escribió|a écrit)(?: on .{4,40}| at .{4,40})?\s*:$/iu

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
  return (words <= 8 && endMarker.test(text)) || (words <= 30 && openers.test(text))
}
