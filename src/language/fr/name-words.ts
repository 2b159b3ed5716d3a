import type { NameWords } from '../name-lists.ts'

/** The words in French by which names of people, things and bodies are told. */
export const nameWords: NameWords = {
  openers: `
    le, la, les, un, une, des, du, de, il, elle, ils, elles, on, nous, vous, je, ce, cet, cette, ces, son, sa, ses,
    leur, leurs, dans, en, sur, sous, avec, sans, pour, par, après, avant, depuis, selon, mais, ou, et, donc, que,
    qui, où, quand, comme, si`,
  vessels: 'navire, bateau, chalutier, voilier',
  afloat: '',
  womensTitles: 'Mme, Madame, Mlle, présidente, chancelière, directrice, avocate, mairesse',
  mensTitles: 'Monsieur, président, chancelier, directeur',
  womensPronouns: 'elle',
  mensPronouns: 'il',
  titlesOfBoth: '',
  leaders: 'dirigeante?',
  joinedRoles: '',
  notNouns: '',
  notFamilyNames: '',
  ofBodies: 'de, du, pour',
  fields: '',
  afterAdjectives: '',
  familyEndings: '',
  notPlaceAdjectives: '',
  ownAddress: '',
  townBodies: '',
}
