const photographers =
  'bild|foto|fotos|photo|photos|photograph|image|images|picture|pictures|imagen|imágenes|fotografía|crédit|crédits|credit|credits|quelle|source|fuente|crédito|©|copyright|фото|写真|사진'
const by = '(?:\\s+(?:by|credit|von|de|par|di|courtesy(?: of)?))?'
const houses =
  'AP|AFP|Reuters|REUTERS|EPA|PA|dpa|EFE|ANSA|TASS|RIA|Getty(?: Images)?|Shutterstock|Alamy|iStock(?:photo)?|Bloomberg|Corbis|USA TODAY Sports|Xinhua|Kyodo|imago|ZUMA(?: Press)?|Rex Features|NurPhoto|picture[ -]alliance|Europa Press|Unsplash|Pixabay|Flickr|Wikimedia(?: Commons)?'

const labelled = new RegExp(
  `[([]\\s*(?:(?:${photographers})${by}\\s*[:/©]?|©)\\s*([^()]{2,80})[)\\]]\\s*\\.?$`,
  'iu',
)
const trailing = new RegExp(`[.!?…"”)]\\s*(?:${photographers})${by}\\s*[:/©]\\s*([^():]{2,80})$`, 'iu')
const courtesy = /[.!?…"”)]\s*(?:photo(?:graph)?s?|picture|image) (?:by|courtesy of) ([^().]{3,60})\.?$/iu
const bracketed = new RegExp(
  `\\(\\s*((?:(?:${houses}) (?:Photo|Images?)[^()]{0,60}|[^()]{2,60}/\\s?(?:${houses})[^()]{0,30}|(?:${houses})/[^()]{2,60}|Getty Images))\\s*\\)\\s*\\.?$`,
  'u',
)
const closing =
  /(?:[.!?…"”)]\s?|\s)((?:REUTERS|AFP|AP Photo)\/\p{Lu}[^.!?/]{2,50}|\p{Lu}[^.!?/]{2,50}\/(?:REUTERS|Reuters|Getty Images|AP|AFP|EPA|Shutterstock))\.?$/u
const slashed = /\s\/\s?\(([^()]{2,60})\)\s*$/u
const barred = /\s[|]\s([^|]{2,60})$/u
const positions =
  /(?<=\s)\((?:left|right|center|centre|links|rechts|mitte|izquierda|derecha|centro|izq\.|der\.|gauche|droite|à gauche|à droite|file|pictured|from left[^)]*)\)/iu
const openings =
  /^\P{L}{0,3}(?:file photo\b|file (?:[-–—]|image)|in this (?:.{0,30} )?(?:file )?(?:photo|image|picture|frame)\b|(?:image|media|photo|picture|video) (?:caption|copyright|source|credit)|symbolbild|archiv(?:bild|foto)|imagen de archivo|foto de archivo|photo d[’']archives?|фото:|写真(?:[:：は])|사진[:=])/iu
const fromArchive =
  /\bin (?:this|an?) (?:\p{L}{3,9}\.? \d{1,2}, )?(?:\d{4},? )?file (?:photo|image|picture)\b/iu

/** What every form of a credit has, asked first because it is asked of every line. */
const mayCredit = /[/|)\]:©]|(?:by|courtesy of) [^.]{3,60}\.?$/u

/** The credit that a caption ends with, to the letter: `AP/Nhac Nguyen` of `… (Bild: AP/Nhac Nguyen)`. */
export function captionCredit(text: string): string | null {
  if (!mayCredit.test(text)) return null
  const forms = [labelled, trailing, courtesy, bracketed, closing, slashed, barred]
  const credit = forms.map((form) => form.exec(text)?.[1]).find(Boolean)
  return credit?.trim() ?? null
}

/** Words that only a caption has: who stands where in a picture (`(left)`), or what it is (`File photo: …`). */
export function speaksOfPicture(text: string): boolean {
  return (text.includes('(') && positions.test(text)) || openings.test(text) || fromArchive.test(text)
}

const labelledAlone = new RegExp(
  `^\\P{L}*(?:${photographers}|illustrations?|composite|photo ?illustration|video)(?: (?:credit|composite|illustration|montage))?(?:${by}\\s*[:/©]|\\s+(?:by|courtesy)\\s)\\s*.{2,60}$`,
  'iu',
)
const houseAlone = new RegExp(
  `^(?:\\p{Lu}[^.!?]{2,40}\\s?[/,|]\\s?)?(?:${houses})(?: (?:Photo|Images?|file))?(?:\\s?/\\s?.{2,40})?$`,
  'u',
)

/** A line that names nobody but who made a picture: `Photo: Jane Doe`, `Jane Doe/Getty Images`. */
export function isCreditAlone({ text, words }: { text: string; words: number }): boolean {
  return words <= 10 && (labelledAlone.test(text) || houseAlone.test(text))
}
