import { timeWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { pictureWords } from '../../../language/page-languages.ts'
import { anyOf, capitalised } from '../../../language/patterns.ts'
import { remembered } from '../../../language/remembered.ts'
import type { Line } from '../lines/line.ts'
import { pictureHouses } from './data/picture-houses.ts'

const photographers = [...inAll(pictureWords, 'labels'), '©'].join('|')
const by = `(?:\\s+${anyOf(inAll(pictureWords, 'by'))})?`
const houses = pictureHouses.join('|')

const labelled = new RegExp(
  `[([]\\s*(?:(?:${photographers})${by}\\s*[:/©]?|©)\\s*([^()]{2,80})[)\\]]\\s*\\.?$`,
  'iu',
)
const trailing = new RegExp(`[.!?…"”)]\\s*(?:${photographers})${by}\\s*[:/©]\\s*([^():]{2,80})$`, 'iu')
/** `… near Oslo Credit: Jane Doe/PA`, `… on Tuesday.Credit...Jane Doe`. */
const labelledAtEnd = new RegExp(
  `(?:(?<=[\\p{Ll}.!?…"”')\\d])\\s?)${anyOf(inAll(pictureWords, 'creditLabels').map(capitalised))}(?:\\.\\.\\.|…|\\s?:\\s?)(\\p{Lu}[^:]{1,60})$`,
  'u',
)
const courtesy = /[.!?…"”)—–-]\s*(?:photo(?:graph)?s?|picture|image) (?:by|courtesy of) ([^().]{3,60})\.?$/iu
const bracketed = new RegExp(
  `[([]\\s*((?:(?:${houses}) (?:Photo|Images?)[^()]{0,60}|[^()]{2,60}/\\s?(?:${houses})[^()]{0,30}|(?:${houses})/[^()]{2,60}|${houses}))\\s*[)\\]]\\s*\\.?$`,
  'u',
)
const person = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de |van |von |al-|bin )?\\p{Lu}[\\p{L}.'’-]*){1,3}"
const house = "(?:[Tt]he )?\\p{Lu}[\\p{L}.&'’-]*(?: (?:of |for |the )?\\p{Lu}[\\p{L}.&'’-]*){0,4}"
/** A person and a house that need not be known: `(Jane Doe/CBC)`, `(Jane Doe for The Paper)`, `(ABC News: Jane Doe)`. */
const personOfHouse = new RegExp(
  `[([]((?:${person}(?:\\s?/\\s?| for )${house})|(?:${house}: ${person}))[)\\]]?\\s*\\.?$`,
  'u',
)
const closing = /(?:[.!?…"”)]\s?|\s)((?:REUTERS|AFP|AP Photo)\/\p{Lu}[^.!?/]{2,50})\.?$/u
const closingWithHouse =
  /(?:[.!?…"”)]\s?|\s)((?:\p{Lu}[^.!?/]{2,50}\/){1,3}(?:REUTERS|Getty Images|AP|AFP|EPA|Shutterstock|Reuters))\.?$/u
/** Behind a dash, an agency and a person: `… on 4 May 2020. — EPA/Jane Doe`. */
const dashed = new RegExp(
  `[.!?…"”)]?\\s?[—–-]\\s?((?:${houses})(?: (?:Photo|Images?))?/\\p{Lu}[^.!?/]{2,50})\\.?$`,
  'u',
)
/** After a whole sentence, a picture agency alone: `… in Northby, June 20, 2024. REUTERS`. */
const agencyLast = new RegExp(`[.!?…"”)»]\\s(${houses})\\.?$`, 'u')
/** After a whole sentence, any picture agency closes a credit: `… on Tuesday. JANE DOE / AFP via Getty Images`. */
const afterSentence = new RegExp(
  `[.!?…"”)»]\\s(\\p{Lu}[^.!?/]{2,50}\\s?/\\s?(?:${houses})(?: via .{2,30})?)$`,
  'u',
)
const signed = /\s(©\s?[^©.!?]{2,60})$/u
const slashed = /\s\/\s?\(([^()]{2,60})\)\s*$/u
/** Behind a bar, its label shows that a credit may hold anything: `… | Photo by Jane Doe/Town Hall via Flickr CC BY 2.0`. */
const barredLabel = new RegExp(
  `^[^|]{15,}\\s[|]\\s(?:${photographers})(?:${by}\\s?[:/©]\\s?|\\s+${anyOf(inAll(pictureWords, 'by'))}\\s+)([^|]{2,80})$`,
  'iu',
)
const barred = /^[^|]{15,}\s[|]\s(\p{Lu}[^|:.!?\d]{1,40}|(?:Photo )?Credit: [^|]{2,40})$/u
const positions = new RegExp(`(?<=\\s)\\(${anyOf(inAll(pictureWords, 'positions'))}\\)`, 'iu')
const openings = new RegExp(`^\\P{L}{0,3}${anyOf(inAll(pictureWords, 'openings'))}`, 'iu')
const ofFile = /file (?:photo|image|picture)/i
const fromArchive =
  /\bin (?:this|an?) (?:\p{L}{3,9}\.? \d{1,2}, )?(?:\d{4},? )?file (?:photo|image|picture)\b/iu

/** Who made a picture, glued to what is seen on it: `Coastguard Handout The ferry in the fog`. No title sets `The` so. */
const lettered = inAll(pictureWords, 'lettered').join('|')
const described = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{N}&/.'’-]* ){1,5}(?:(?<!(?:${lettered}) )An?|The|Two|Three|Four|Several) \\p{Ll}`,
  'u',
)

/** Whether a line describes a picture for those who do not see it, below or beside the name of its maker. */
export function isPictureDescription({ text, words }: { text: string; words: number }): boolean {
  return words >= 6 && words <= 50 && !/[.!?:]$/.test(text) && described.test(text)
}

/** What every form of a credit has, asked first because it is asked of every line. */
const signsOfCredit = /[/|)\]:©…]|\.\.\./
const endOfCredit = /(?:by|courtesy of) [^.]{3,60}\.?$|[.!?"”)»]\s\p{Lu}[\p{L} ]{1,24}\.?$/u
/** No such end is longer, in characters of one or two units. */
const longestEnd = 160

/** The credit that a caption ends with, to the letter: `AP/Nhac Nguyen` of `… (Bild: AP/Nhac Nguyen)`. */
export function captionCredit(text: string): string | null {
  return signsOfCredit.test(text) || endOfCredit.test(text.slice(-longestEnd)) ? creditOf(text) : null
}

const creditOf = remembered((text: string): string | null => {
  const forms = [
    labelled,
    trailing,
    labelledAtEnd,
    courtesy,
    bracketed,
    personOfHouse,
    closing,
    dashed,
    closingWithHouse,
    afterSentence,
    agencyLast,
    signed,
    slashed,
    barredLabel,
    barred,
  ]
  const credit = forms.map((form) => form.exec(text)?.[1]).find(Boolean)
  return credit?.trim() ?? null
})

/** How agencies end what a picture shows: `… in Northby, Tuesday, Jan. 2, 2024, after the opening.` */
const weekday = anyOf(inAll(timeWords, 'weekdays', ['en']))
const dayOfPicture = new RegExp(
  `^[^"“”]{20,250}, (?:on )?${weekday}, \\p{L}{3,9}\\.? \\d{1,2}, \\d{4}[^"“”.!?]{0,60}\\.?$`,
  'iu',
)
/** What is seen is told as it happens, with the place and the day: `Ann Miller shakes hands with Sam Reed in Northby on June 20.` */
const seenNow = new RegExp(
  `^(?:\\p{Lu}[\\p{L}’'-]* |an? |the |people |\\p{Ll}+ ){1,8}?${anyOf(inAll(pictureWords, 'seenVerbs'))} (?!that)` +
    `[^"“”:;]{5,160}(?:,| on| in) (?:${anyOf(inAll(timeWords, 'weekdays', ['en']).map(capitalised))},? ?)?(?:on )?` +
    '(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}(?: \\d{4})?)\\.?$',
  'u',
)

/** Words that only a caption has: who stands where in a picture (`(left)`), or what it is (`File photo: …`). */
export const speaksOfPicture = remembered((text: string): boolean => {
  if (
    (text.includes('(') && positions.test(text)) ||
    openings.test(text) ||
    (ofFile.test(text) && fromArchive.test(text))
  )
    return true
  return text.length <= 300 && /\d\.?$|\d{4}/.test(text) && (dayOfPicture.test(text) || seenNow.test(text))
})

const filmOpening = new RegExp(`^\\P{L}{0,3}${anyOf(inAll(pictureWords, 'filmOpenings'))}`, 'iu')

/** The title of a film or a picture: it says that one shows something, and ends no sentence, as reports that tell of a film do. */
export function titlesFilm({ text, words, endsSentence }: Line): boolean {
  return words >= 4 && words <= 20 && !endsSentence && filmOpening.test(text)
}

/** So many words in a row are no chance. */
const alike = 6

/** Whether two lines begin with the same words, as a caption does that is said twice. */
export function beginsAlike({ facts: a }: Line, { facts: b }: Line): boolean {
  return a.length >= alike && a.slice(0, alike).every(({ text }, at) => text === b[at]?.text)
}

const labelledAlone = new RegExp(
  `^\\P{L}*(?:${photographers}|illustrations?|composite|photo ?illustration|video)(?: (?:credit|composite|illustration|montage))?(?:${by}\\s*[:/©]|\\s+(?:by|courtesy)\\s)\\s*.{2,60}$`,
  'iu',
)
const personAndHouse = new RegExp(
  `^(?:${person}\\s?/\\s?${house}|${person} \\((?:${houses})\\)|\\((?:${houses})(?: (?:Photo|Images?|file))?(?:\\s?/\\s?.{2,40})?\\))$`,
  'u',
)
const houseAlone = new RegExp(
  `^(?:©\\s?)?(?:\\p{Lu}[^.!?]{2,40}(?:\\s?[/,|]|\\svia)\\s?)?(?:${houses})(?: (?:Photo|Images?|file))?(?:\\s?/\\s?.{2,40})?$`,
  'u',
)

const namesMakerAlone = remembered(
  (text) =>
    labelledAlone.test(text) || houseAlone.test(text) || (/[/(]/.test(text) && personAndHouse.test(text)),
)

/** A line that names nobody but who made a picture: `Photo: Jane Doe`, `Jane Doe/Getty Images`. */
export function isCreditAlone({ text, words }: { text: string; words: number }): boolean {
  return words <= 10 && namesMakerAlone(text)
}
