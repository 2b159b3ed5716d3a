import type { Options } from 'minisearch'

/** What search knows of one report. `id` is its number in the catalogue. */
export interface SearchDocument {
  id: number
  headline: string
  /** Kicker, standfirst, captions in the report's own words. */
  lead: string
  /** People, organisations, places, sources, topics. */
  names: string
  text: string
}

/** How the build and the browser read words: both must use the same. */
export const searchOptions: Options<SearchDocument> = {
  fields: ['headline', 'lead', 'names', 'text'],
  processTerm: (term) => {
    const folded = foldTerm(term)
    return folded === '' || tooCommon.has(folded) ? null : folded
  },
}

const letters: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
}

/** A word as search compares it: lower case, without diacritics (`Phạm` → `pham`, `Łódź` → `lodz`). */
export function foldTerm(term: string): string {
  return term
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðłøæœßþıħ]/g, (letter) => letters[letter] ?? letter)
}

/** Words that stand in nearly every English report: they would find everything and make a third of the index. */
const tooCommon = new Set(
  'a an and are as at be been but by for from had has have he her his i in is it its not of on or s she that the their they this to was were which who will with would'.split(
    ' ',
  ),
)
