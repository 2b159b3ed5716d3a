import { inAll } from '../../../language/lists.ts'
import { pageWords, pictureWords } from '../../../language/page-languages.ts'
import { anyOf } from '../../../language/patterns.ts'
import { speaksOfPicture } from '../body/captions.ts'
import { isHouseRule } from '../lines/house-rules.ts'
import type { Line } from '../lines/line.ts'

const year = '(?:19|20)\\d{2}'
const years = `${year}(?:\\s*[-–]\\s*(?:${year}|\\d{2}))?`
const sign = '(?:©|\\([cC]\\))'
const word = '(?:[Cc]opyright|COPYRIGHT)'
const name =
  "((?:(?:St\\.|(?:\\p{Lu}|\\d+(?= \\p{Lu}))(?:[\\p{L}\\p{N}&'’-]|\\.(?=\\p{L}))*),?\\s?|(?:of|the|and|for|de|del|di|du|et|und|y|e|&)\\s){1,8})"
/** The word alone may open a sentence; with the sign, a year or `by` it claims. */
const claim = new RegExp(
  `(?:${word}\\s*${sign}|${sign}\\s*${word}|${sign}|${word}(?=\\s*,?\\s*(?:${years}|by\\s)))\\s*(?:${years},?)?\\s*(?:[Bb]y\\s)?${name}`,
  'u',
)
/** What follows the sign and is no house. */
const rights = new RegExp(`^${anyOf(inAll(pageWords, 'rights'))}(?!\\p{L})`, 'iu')
const endOfName = new RegExp(
  `(?:,?\\s*(?:and|&|${anyOf(inAll(pageWords, 'allRights'))})|[\\s,.]+|\\s(?:19|20)\\d{2})$`,
  'iu',
)
const pictured = new RegExp(
  `${anyOf(inAll(pictureWords, 'pictures'))}\\p{L}*(?: credit)?\\s*:?\\s*(?:©|\\(c\\)|copyright)`,
  'iu',
)
const shortForm = /((?:\p{Lu}[\p{L}\p{N}&.-]+ ){1,5})\((\p{Lu}{2,6})\)/gu

/**
 * The house that a line of fine print names: it claims the copyright, or house rules introduce it by its short form and
 * then speak of it. Null for a bare year, a notice without a name, and the credit of a picture.
 */
export function publisherIn({ text, words }: Line): string | null {
  if (isHouseRule({ text })) {
    const house = introduced(text)
    if (house !== undefined) return house
  }
  if (words > 40 || speaksOfPicture(text) || pictured.test(text)) return null
  const named = claim.exec(text)?.[1]?.trim() ?? ''
  return rights.test(named) ? null : withoutEnd(named) || null
}

function withoutEnd(named: string): string {
  const cut = named.replace(endOfName, '')
  if (cut !== named) return withoutEnd(cut)
  return /\p{L}{2}/u.test(named) ? named : ''
}

function introduced(text: string): string | undefined {
  for (const match of text.matchAll(shortForm)) {
    const [whole, house = '', short = ''] = match
    const usedAgain = text.slice(match.index + whole.length).includes(short)
    if (usedAgain && abbreviates(short, house)) return house.trim()
  }
  return undefined
}

function abbreviates(short: string, house: string): boolean {
  let at = -1
  const letters = house.toLowerCase()
  return [...short.toLowerCase()].every((letter) => {
    at = letters.indexOf(letter, at + 1)
    return at >= 0
  })
}
