import type { PlaceWords } from '../name-lists.ts'

/** The words in Spanish that stand with names of places, or are parts of them. */
export const placeWords: PlaceWords = {
  prepositions: 'en, a, de, desde, hacia, hasta, entre',
  local: 'en',
  kinds: 'ciudad, pueblo, isla, localidad, provincia, municipio',
  ofPlaces: 'alcalde, alcaldesa, vecinos, afueras, cerca',
  movement: '',
  nameOpeners: '',
  landforms: '',
  notPlaces: '',
  named: '',
  links: 'y, el, donde, que, tras, desde, cuando, a, los, las, un, una, por, con, para',
  acts: 'dice, dijo, acusa, quiere, exige, rechaza',
  states: '',
  addresses: '',
  policies: '',
  townEndings: '',
  noTowns: '',
}
