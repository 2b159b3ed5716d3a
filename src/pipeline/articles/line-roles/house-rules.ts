import { appeals, houseRules, policies, toReader, unspacedHouseRules } from './data/house-words.ts'
import { anyOf, oneOfWords } from './phrases.ts'

const houseRule = oneOfWords(houseRules)
const unspacedHouseRule = anyOf(unspacedHouseRules)
const policy = oneOfWords(policies)
const ofThisSite =
  /(?<!\p{L})(?:this (?:web)?site|these (?:web)?sites|diese (?:web)?seite|este sitio|ce site|disclaimer:)/iu
const appeal = oneOfWords(appeals)
const speaksToReader = oneOfWords(toReader)
const opensWithOrder =
  /^\P{L}*(?:sign|subscribe|follow|like|click|tap|download|log|register|post|email|e-mail|contact|join|get|send|support|donate|listen|read|watch|visit|become)\s/iu
const byUs =
  /(?<!\p{L})(?:this (?:article|story|piece|post)|comments (?:are|have|will|may)|kommentarfunktion|subscriber-only)(?!\p{L})/iu

/** Who wrote a report, told below it: `Jane Doe is a reporter for …`, `Contact her at jane@…`. */
const bio =
  /^\P{L}*(?:(?:\p{Lu}[\p{L}.'’-]* ){1,4}|(?:s?he|they) )(?:is|are) (?:an?|our|chief|based) (?:[\p{L}’'-]+ ){0,5}(?:writers?|reporters?|correspondents?|columnists?|editors?|journalists?|contributors?)(?: (?:for|at|with|of|who|in|covering|based|on)(?!\p{L})|[.,])/u
const contributed =
  /(?<!\p{L})(?:contributed to this (?:report|story|article)|contributed reporting|can be (?:reached|contacted|found) (?:at|on|via|by)|covers? .{2,60} for (?:the )?\p{Lu})/u
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

function tellsOfAuthors(text: string): boolean {
  return bio.test(text) || contributed.test(text) || mail.test(text)
}

/** Who is quoted in a report may well ask for something, or speak of terms of use. */
function isQuotation(text: string): boolean {
  return /^["“„«»‘'‚]|[,.!?:]\s?["”“„«»]/u.test(text)
}
