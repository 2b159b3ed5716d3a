import type { PlaceWords } from '../name-lists.ts'

/** The words in French that stand with names of places, or are parts of them. */
export const placeWords: PlaceWords = {
  prepositions: "à, en, de, d['’], vers, près, depuis, entre",
  local: 'à',
  kinds: 'ville, commune, île, région',
  ofPlaces: 'maire, près',
  movement: '',
  nameOpeners: '',
  landforms: '',
  notPlaces: '',
  named: '',
  links: 'et, le, la, où, qui, après, avant, depuis, dans',
  acts: 'dit, accuse, veut, demande, refuse, annonce',
  states: '',
  addresses: '',
  policies: '',
  townEndings: '',
  noTowns: '',
}
