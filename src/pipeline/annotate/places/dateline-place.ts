import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import type { Span } from '../../../news/report/sentence.ts'
import type { Reading } from '../reading.ts'

/** A place in capitals at the head of a report: with a region or date, an agency in brackets, a dash or a colon. */
const dateline =
  /^(\p{Lu}[\p{Lu}.'’]+(?:[ -]\p{Lu}[\p{Lu}.'’]+){0,3})(?:, ([\p{L}. ]{2,30}?)(?: \d{1,2})?)?\s?(\(\p{Lu}[^()]{1,40}\)\s?)?([—–]|--?\s|:\s)/u

/** A line of nothing but the place in capitals, perhaps its region, and the date. */
const datedLine =
  /^(\p{Lu}[\p{Lu}.'’]+(?:[ -]\p{Lu}[\p{Lu}.'’]+){0,3})(?: ?, ?([\p{L}. ]{2,30}?))?,? (?:\d{4}-\d\d-\d\d|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)$/u

/** `PORT ELLAN, Scotland (NWA) —` → Port Ellan. After a colon only a name that the report writes elsewhere as one. */
export function datelinePlace({
  sentences,
  tokens,
  language,
}: Reading): { name: string; country: string | null; span: Span } | null {
  const sentence = sentences.findIndex(({ unit }) => unit === 'paragraph')
  const alone = datedLine.exec(sentences[sentence]?.text ?? '')
  if (alone) {
    const [, capitals = '', region = ''] = alone
    return placeAt(
      sentence,
      capitals,
      countryOf(region, language) ?? countryOf(titleCase(capitals), language),
    )
  }
  const match = dateline.exec(sentences[sentence]?.text ?? '')
  const [, capitals = '', region = '', agency = '', mark = ''] = match ?? []
  if (!match || (tokens[sentence]?.length ?? 0) < 8) return null
  const name = titleCase(capitals)
  const isWritten = sentences.some(({ text }) => text.includes(name))
  if (!isWritten && (mark.startsWith(':') || (region === '' && agency === ''))) return null
  const country = countryOf(region, language) ?? countryOf(name, language)
  return placeAt(sentence, capitals, country)
}

function placeAt(sentence: number, capitals: string, country: string | null) {
  return { name: titleCase(capitals), country, span: { sentence, start: 0, end: capitals.length } }
}

function titleCase(capitals: string): string {
  return capitals.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}

function countryOf(name: string, language: string | null): string | null {
  const words = name.split(' ').map((text) => ({ text }))
  return lookUpPlace(words, 0, language ?? 'en')?.place.country ?? null
}
