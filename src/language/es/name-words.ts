import type { NameWords } from '../name-lists.ts'

/** The words in Spanish by which names of people, things and bodies are told. */
export const nameWords: NameWords = {
  openers: `
    el, los, las, unos, unas, él, ella, ellos, ellas, este, esta, estos, estas, ese, esa, su, sus, con, sin, por,
    para, según, tras, desde, hasta, entre, pero, o, y, cuando, como, si`,
  vessels: 'buque, barco, pesquero, velero',
  afloat: '',
  womensTitles: 'Sra, Srta, Señora, Doña, ministra, presidenta, alcaldesa, portavoza',
  mensTitles: 'Sr, Señor, Don, ministro, presidente, alcalde',
  womensPronouns: 'ella',
  mensPronouns: 'él',
  titlesOfBoth: '',
  leaders: 'líder',
  joinedRoles: '',
  notNouns: '',
  notFamilyNames: '',
  ofBodies: 'de, del, para',
  fields: '',
  afterAdjectives: '',
  familyEndings: '',
  notPlaceAdjectives: '',
  ownAddress: 'don, doña',
  townBodies: '',
}
