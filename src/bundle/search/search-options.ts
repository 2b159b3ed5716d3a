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
  /** Headlines of others that the page of the report showed: no part of it. */
  alongside: string
}

/** How the build and the browser read words: both must use the same. */
export const searchOptions: Options<SearchDocument> = {
  fields: ['headline', 'lead', 'names', 'text', 'alongside'],
  processTerm: (term) => {
    const folded = foldTerm(term)
    return folded === '' || tooCommon.has(folded) ? null : folded
  },
}

/** Most words need no folding, and lists are marked at every letter typed. */
const plain = /^[a-z0-9]*$/

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
  const lower = term.toLowerCase()
  if (plain.test(lower)) return lower
  // Small letters once more, last: signs such as ™ and № come apart into capitals.
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[đðłøæœßþıħ]/g, (letter) => letters[letter] ?? letter)
}

/** Function words: they stand in nearly every report, would find everything and make half of the index. */
const tooCommon = new Set(
  `a about after all also an and any are as at be because been before being between both but by can could did do does for
  from had has have he her here him his how i if in into is it its just may me more most my no not now of on one only or
  other our out over said says she so some such than that the their them then there these they this those through to too
  under up was we were what when where which while who whom whose why will with would you your
  au aux avec ce ces cette d dans de des du elle en est et il ils je la le les leur ne nous on ou par pas plus pour qu que qui
  s sa se ses son sont sur un une vous
  als am auch auf aus bei bis das dass dem den der die doch ein eine einem einen einer er es hat im ist mit nach nicht noch
  nur oder sei sich sie sind und vom von vor war wie wird zu zum zur
  al como con del el ella entre esta este ha las lo los mas muy para pero por si sin sobre su sus tras un una y ya`.split(
    /\s+/,
  ),
)
