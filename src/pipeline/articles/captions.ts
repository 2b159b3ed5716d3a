import { remembered } from '../../text/remembered.ts'

const photographers =
  'bild|foto|fotos|photo|photos|photograph|image|images|picture|pictures|imagen|imágenes|fotografía|crédit|crédits|credit|credits|quelle|source|fuente|crédito|©|copyright|фото|写真|사진'
const by = '(?:\\s+(?:by|credit|von|de|par|di|courtesy(?: of)?))?'
const houses =
  'AP|AFP|Reuters|REUTERS|EPA|PA|dpa|EFE|ANSA|TASS|RIA|Getty(?: Images)?|Shutterstock|Alamy|iStock(?:photo)?|Bloomberg|Corbis|USA TODAY Sports|Xinhua|Kyodo|imago|ZUMA(?: Press)?|Rex Features|NurPhoto|picture[ -]alliance|Europa Press|Unsplash|Pixabay|Flickr|Wikimedia(?: Commons)?|Keystone|LaPresse|PA Media|PA Wire|WireImage|Handout'

const labelled = new RegExp(
  `[([]\\s*(?:(?:${photographers})${by}\\s*[:/©]?|©)\\s*([^()]{2,80})[)\\]]\\s*\\.?$`,
  'iu',
)
const trailing = new RegExp(`[.!?…"”)]\\s*(?:${photographers})${by}\\s*[:/©]\\s*([^():]{2,80})$`, 'iu')
/** `… near Oslo Credit: Jane Doe/PA`, `… on Tuesday.Credit...Jane Doe`. */
const labelledAtEnd =
  /(?:(?<=[\p{Ll}.!?…"”')\d])\s?)(?:Photo(?:graph(?:er)?)?s?|Pictures?|Pics?|Images?|Credits?|Fotos?|Bild|Crédits?|Quelle|Fuente)(?:\.\.\.|…|\s?:\s?)(\p{Lu}[^:]{1,60})$/u
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
const closing =
  /(?:[.!?…"”)]\s?|\s)((?:REUTERS|AFP|AP Photo)\/\p{Lu}[^.!?/]{2,50}|(?:\p{Lu}[^.!?/]{2,50}\/){1,3}(?:REUTERS|Getty Images|AP|AFP|EPA|Shutterstock|Reuters))\.?$/u
/** After a whole sentence, a picture agency alone: `… in Northby, June 20, 2024. REUTERS`. */
const agencyLast = new RegExp(`[.!?…"”)»]\\s(${houses})\\.?$`, 'u')
/** After a whole sentence, any picture agency closes a credit: `… on Tuesday. JANE DOE / AFP via Getty Images`. */
const afterSentence = new RegExp(
  `[.!?…"”)»]\\s(\\p{Lu}[^.!?/]{2,50}\\s?/\\s?(?:${houses})(?: via .{2,30})?)$`,
  'u',
)
const signed = /\s(©\s?[^©.!?]{2,60})$/u
const slashed = /\s\/\s?\(([^()]{2,60})\)\s*$/u
const barred = /^[^|]{15,}\s[|]\s(\p{Lu}[^|:.!?\d]{1,40}|(?:Photo )?Credit: [^|]{2,40})$/u
const positions =
  /(?<=\s)\((?:left|right|center|centre|links|rechts|mitte|izquierda|derecha|centro|izq\.|der\.|gauche|droite|à gauche|à droite|file|pictured|from left[^)]*)\)/iu
const openings =
  /^\P{L}{0,3}(?:file photo\b|file (?:[-–—]|image)|in this (?:.{0,30} )?(?:file )?(?:photo|image|picture|frame)\b|(?:image|media|photo|picture|video) (?:caption|copyright|source|credit)|(?:map|chart|graph|graphic|diagram|illustration|screengrab|infographic) (?:showing|of|shows)\b|(?:karte|grafik): |symbolbild|archiv(?:bild|foto)|imagen de archivo|foto de archivo|photo d[’']archives?|фото:|写真(?:[:：は])|사진[:=])/iu
const fromArchive =
  /\bin (?:this|an?) (?:\p{L}{3,9}\.? \d{1,2}, )?(?:\d{4},? )?file (?:photo|image|picture)\b/iu

/** Who made a picture, glued to what is seen on it: `Coastguard Handout The ferry in the fog`. No title sets `The` so. */
const described =
  /^(?!.*[.!?:]$)(?:\p{Lu}[\p{L}\p{N}&/.'’-]* ){1,5}(?:(?<!(?:Serie|Series|Plan|Vitamin|Hepatitis|Type|Grade|Category|Group|Class|Team|Schedule|Division|Level|Exhibit|Influenza|Big|Act|Day) )An?|The|Two|Three|Four|Several) \p{Ll}/u

/** Whether a line describes a picture for those who do not see it, below or beside the name of its maker. */
export function isPictureDescription({ text, words }: { text: string; words: number }): boolean {
  return words >= 6 && words <= 50 && described.test(text)
}

/** What every form of a credit has, asked first because it is asked of every line. */
const mayCredit = /[/|)\]:©]|\.\.\.|…|(?:by|courtesy of) [^.]{3,60}\.?$|[.!?"”)»]\s\p{Lu}[\p{L} ]{1,24}\.?$/u

/** The credit that a caption ends with, to the letter: `AP/Nhac Nguyen` of `… (Bild: AP/Nhac Nguyen)`. */
export const captionCredit = remembered((text: string): string | null => {
  if (!mayCredit.test(text)) return null
  const forms = [
    labelled,
    trailing,
    labelledAtEnd,
    courtesy,
    bracketed,
    personOfHouse,
    closing,
    afterSentence,
    agencyLast,
    signed,
    slashed,
    barred,
  ]
  const credit = forms.map((form) => form.exec(text)?.[1]).find(Boolean)
  return credit?.trim() ?? null
})

/** How agencies end what a picture shows: `… in Northby, Tuesday, Jan. 2, 2024, after the opening.` */
const dayOfPicture =
  /^[^"“”]{20,250}, (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day, \p{L}{3,9}\.? \d{1,2}, \d{4}[^"“”.!?]{0,60}\.?$/iu
/** What is seen is told as it happens, with the place and the day: `Ann Miller shakes hands with Sam Reed in Northby on June 20.` */
const seenNow =
  /^(?:\p{Lu}[\p{L}’'-]* |an? |the |people |\p{Ll}+ ){1,8}?(?:arrives?|attends?|carr(?:y|ies)|cheers?|cleans?|drives?|embraces?|enters?|gathers?|gestures?|greets?|holds?|hugs?|inspects?|leaves?|lines? up|listens?|looks?|pass(?:es)?|plays?|poses?|pulls?|reacts?|sails?|shakes?|shows?|sits?|smiles?|speaks?|stands?|steps?|takes? part|talks?|waits?|walks?|watch(?:es)?|waves?|wears?|works?) (?!that)[^"“”:;]{5,160}(?:,| on| in) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?)?(?:on )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{Ll}{2,8}(?: \d{4})?)\.?$/u

/** Words that only a caption has: who stands where in a picture (`(left)`), or what it is (`File photo: …`). */
export const speaksOfPicture = remembered((text: string): boolean => {
  if ((text.includes('(') && positions.test(text)) || openings.test(text) || fromArchive.test(text))
    return true
  return text.length <= 300 && /\d\.?$|\d{4}/.test(text) && (dayOfPicture.test(text) || seenNow.test(text))
})

const labelledAlone = new RegExp(
  `^\\P{L}*(?:${photographers}|illustrations?|composite|photo ?illustration|video)(?: (?:credit|composite|illustration|montage))?(?:${by}\\s*[:/©]|\\s+(?:by|courtesy)\\s)\\s*.{2,60}$`,
  'iu',
)
const personAndHouse = new RegExp(
  `^(?:${person}\\s?/\\s?${house}|${person} \\((?:${houses})\\)|\\((?:${houses})(?: (?:Photo|Images?|file))?(?:\\s?/\\s?.{2,40})?\\))$`,
  'u',
)
const houseAlone = new RegExp(
  `^(?:\\p{Lu}[^.!?]{2,40}\\s?[/,|]\\s?)?(?:${houses})(?: (?:Photo|Images?|file))?(?:\\s?/\\s?.{2,40})?$`,
  'u',
)

/** A line that names nobody but who made a picture: `Photo: Jane Doe`, `Jane Doe/Getty Images`. */
export function isCreditAlone({ text, words }: { text: string; words: number }): boolean {
  return words <= 10 && (labelledAlone.test(text) || houseAlone.test(text) || personAndHouse.test(text))
}
