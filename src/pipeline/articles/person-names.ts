import { isSectionName } from '../../text/sections.ts'
import { agencyAlone } from './agencies.ts'
import { findLexiconKinds } from './line-roles/lexicon.ts'

const particle =
  "(?:de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|van|von|vom|zu|zur|der|den|ten|ter|y|e|O['’]|[Tt]he)"
const part = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const name = `${part}(?: (?:${particle} ){0,2}${part}){0,4}`
const from = `(?: in ${part}(?: ${part})?(?= (?:and|und|y|et|&) \\p{Lu}))?`

/** Source of a pattern for a list of names: `Jane Doe`, `Jane Doe in Rome and John Roe`. */
export const namesPattern = `${name}${from}(?:(?:, | and | und | y | et | & |, and )${name}${from}){0,30}`

/** Words that sentences and headlines have and names have not. */
const sentenceWords =
  /(?<!\p{L})(?:with|without|was|were|is|are|has|have|had|says?|said|after|before|over|under|how|why|what|when|where|who|which|to|from|for|as|at|that|this|these|those|his|her|their|not|but|its|it|we|you|your|our|than|into|about|only|[a-z]+n['’]t|nach|vor|mit|ist|sind|war|nicht|para|con|sin|pour|avec|sans|dans)(?!\p{L})/iu
const institutions =
  /(?<!\p{L})(?:news|times|post|press|journal|magazine|networks?|media|tv|radio|business|association|university|institute|daily|herald|tribune|guardian|home|menu|all|show|podcast|team|club|search|more|watch|live|full|story|read|view|preview|print|pdf|share|sign|log|top|latest|best|city|county|united|north|south|east|west|new|world|report|special|editorial|board|inc|ltd|llc|gmbh|company|group|services?|products?|closing|opening|abstract|supplementary|materials?|transcript|briefing|text|font|size|mode|articles?|points?|time|reading|aloud|content|premium|exclusive|members?|membership|picks?|bandwidth|weather|forecasts?|settings?|versions?|audio|options?|account|summary|highlights?|takeaways?|quiz|crossword|games?|puzzles?|konto|merkliste|temps|forts|carga|rápida|plc|corp|asa|holdings?|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)(?!\p{L})/iu

/** Whether words that begin large could name one person: no house, section, button or sentence. */
export function isPersonLike(text: string): boolean {
  if (
    /\p{Ll}{4}\p{Lu}/u.test(text) ||
    text.split(' ').length > 5 ||
    institutions.test(text) ||
    isSectionName(text)
  )
    return false
  return findLexiconKinds(text).length === 0 && !sentenceWords.test(text)
}

/** Whether words after `By` could name who wrote: anything but a day of the week or a piece of a sentence. */
export function couldHaveWritten(names: string): boolean {
  if (agencyAlone(names) !== null) return true
  return !sentenceWords.test(names) && !(names.split(' ').length === 1 && institutions.test(names))
}

/** Several names, or one; among many names, some may carry words of their page. */
export function areNames(text: string): boolean {
  const all = text.split(/, and |, | and | und | y | et | & /u)
  const persons = all.filter(isPersonLike).length
  return all.length < 5 ? persons === all.length : persons >= all.length * 0.7
}
