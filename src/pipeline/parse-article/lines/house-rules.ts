import { inAll, inSpaced, inUnspaced } from '../../../language/lists.ts'
import { pagePhrases, pageWords } from '../../../language/page-languages.ts'
import { anyOf, anywhere, oneOfWords, opensWith } from '../../../language/patterns.ts'

const houseRule = oneOfWords(inSpaced(pagePhrases, 'houseRules'))
const unspacedHouseRule = anywhere(inUnspaced(pagePhrases, 'houseRules'))
const policy = oneOfWords(inAll(pagePhrases, 'policies'))
const ofThisSite = new RegExp(`(?<!\\p{L})${anyOf(inAll(pageWords, 'thisSite'))}`, 'iu')
const appeal = oneOfWords(inAll(pagePhrases, 'appeals'))
const speaksToReader = oneOfWords(inAll(pagePhrases, 'toReader'))
const opensWithOrder = opensWith(inAll(pageWords, 'orders'), '\\s')
const byUs = oneOfWords(inAll(pageWords, 'ours'))

/** Who wrote a report, told below it: `Jane Doe is a reporter for …`, `Contact her at jane@…`. */
const bio = new RegExp(
  `^\\P{L}*(?:(?:\\p{Lu}[\\p{L}.'’-]* ){1,4}|(?:s?he|they) )(?:is|are) (?:an?|our|chief|based) (?:[\\p{L}’'-]+ ){0,5}` +
    `${anyOf(inAll(pageWords, 'journalists'))}(?: (?:for|at|with|of|who|in|covering|based|on)(?!\\p{L})|[.,])`,
  'u',
)
const contributed =
  /(?<!\p{L})(?:contributed to this (?:report|story|article)|contributed reporting|covers? .{2,60} for (?:the )?\p{Lu})/u
const reached = /(?<!\p{L})can be (?:reached|contacted|found) (?:at|on|via|by)/u
const mail = /\S@\S+\.\p{L}/u

/** A sentence of law or of the house, of any length; a quotation is neither. */
export function isHouseRule({ text }: { text: string }): boolean {
  if (text.includes('©') || unspacedHouseRule.test(text)) return true
  if (isQuotation(text)) return false
  return houseRule.test(text) || (policy.test(text) && (speaksToReader.test(text) || ofThisSite.test(text)))
}

/** A sentence that asks the reader of the page to do something, or tells of its authors. */
export function isAppeal({ text }: { text: string }): boolean {
  if (isQuotation(text)) return false
  return asksReader(text) || tellsOfAuthors(text)
}

/** Whether a line begins with what the reader is to do on the page: `Sign up for …`, `Follow us …`. */
export function isOrder(text: string): boolean {
  return opensWithOrder.test(text)
}

function asksReader(text: string): boolean {
  return appeal.test(text) && (speaksToReader.test(text) || opensWithOrder.test(text) || byUs.test(text))
}

/** Whether a line tells of who wrote a report, or how to reach them. */
export function tellsOfAuthors(text: string): boolean {
  const mayTell = text.includes(' is ') || text.includes(' are ')
  if ((mayTell && bio.test(text)) || (text.includes('@') && mail.test(text))) return true
  if (text.includes('can be ') && reached.test(text)) return true
  return (text.includes('contributed ') || text.includes('cover')) && contributed.test(text)
}

/** Who is quoted in a report may well ask for something, or speak of terms of use. */
function isQuotation(text: string): boolean {
  return /^["“„«»‘'‚]|[,.!?:]\s?["”“„«»]/u.test(text)
}
