import { placeWords } from '../../../language/languages.ts'
import { inAll, listed } from '../../../language/lists.ts'
import { anyOf, wholeWord } from '../../../language/patterns.ts'
import type { ReadingLanguage } from '../reading.ts'

export const placeKinds = wholeWord(inAll(placeWords, 'kinds'))
export const ofPlaces = wholeWord(inAll(placeWords, 'ofPlaces'))
export const movement = wholeWord(inAll(placeWords, 'movement'))
export const placeOpeners = wholeWord(inAll(placeWords, 'nameOpeners'))
export const landforms = wholeWord(inAll(placeWords, 'landforms'))
export const notPlaces = wholeWord(inAll(placeWords, 'notPlaces'))
export const links = wholeWord(inAll(placeWords, 'links'))
export const local: Record<ReadingLanguage, RegExp> = {
  en: wholeWord(listed(placeWords.en.local)),
  de: wholeWord(listed(placeWords.de.local)),
  fr: wholeWord(listed(placeWords.fr.local)),
  es: wholeWord(listed(placeWords.es.local)),
}

const townEnding = new RegExp(`\\p{L}{2,}${anyOf(listed(placeWords.de.townEndings))}$`, 'u')
const noTown = new RegExp(`^${anyOf(listed(placeWords.de.noTowns))}`, 'u')

/** German towns are told by a preposition and by how their names end, since all nouns are capitalised. */
export function germanTown(preposition: string, name: string): boolean {
  return (
    /^(?:in|bei|nach|aus|zwischen|und|nahe)$/.test(preposition) && townEnding.test(name) && !noTown.test(name)
  )
}
