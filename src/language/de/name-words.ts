import type { NameWords } from '../name-lists.ts'

/** The words in German by which names of people, things and bodies are told. */
export const nameWords: NameWords = {
  openers: `
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, er, sie, es, wir, ihr, ich, im, am, beim, vom, zum,
    zur, und, oder, aber, nach, vor, seit, während, bei, mit, ohne, für, gegen, über, unter, zwischen, auch, nur,
    noch, schon, dann, dort, hier, was, wer, wie, wo, warum, wenn, als, ob, dass, laut`,
  vessels: 'fähre, schiff, frachter, kutter',
  afloat: '',
  womensTitles: 'Frau, \\p{L}+in, \\p{L}*ministerin',
  mensTitles: 'Herr, König, Kanzler, Minister, Präsident, Sprecher, Bürgermeister',
  womensPronouns: 'sie, ihre?',
  mensPronouns: 'er, seine?',
  titlesOfBoth: 'minister, präsident, sprecher',
  leaders: 'staatschef(?:in)?, machthaber, kremlchef',
  joinedRoles: 'chef, chefin, vorstand, vorständin',
  notNouns: '',
  notFamilyNames: '',
  ofBodies: 'des, für',
  fields: '',
  afterAdjectives: '',
  familyEndings: '',
  notPlaceAdjectives: '',
  ownAddress: '',
  townBodies: '\\p{L}*gericht, universität',
}
