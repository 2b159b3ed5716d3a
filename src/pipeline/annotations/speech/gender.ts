import { mensNames, womensNames } from '../data/given-name-genders.ts'

const women =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|Frau|Mme|Madame|Mlle|Sra|Srta|Señora|Doña|Baroness|Queen|Princess|Duchess|Countess|Aunty?|Sister|Congresswoman|Councilwoman|Chairwoman|spokeswoman|businesswoman|actress|wife|mother|daughter|\p{L}+in|\p{L}*ministerin|ministra|presidenta|alcaldesa|portavoza|présidente|chancelière|directrice|avocate|mairesse)(?!\p{L})/iu
const men =
  /\b(?:Mr|Sir|Lord|Herr|Monsieur|Sr|Señor|Don|Baron|King|Prince|Duke|Count|Uncle|Father|Congressman|Councilman|Chairman|spokesman|businessman|fisherman|actor|husband|son|ministro|presidente|alcalde|président|chancelier|directeur|König|Kanzler|Minister|Präsident|Sprecher|Bürgermeister)(?!\p{L})/iu
/** English roles that end like German women's. */
const notGerman = /^(?:captain|villain|chaplain|cousin|in|admin|main)$/i

/** Someone the article names, with what it calls them. */
export interface Bearer {
  name: string
  titles: string[]
  language: string
}

/** Whether a pronoun of the third person may mean someone: forms of address tell, then the given name; else it may. */
export function mayBeMeant(pronoun: string, bearer: Bearer): boolean {
  const wanted = genderOf(pronoun)
  const own = genderOfPerson(bearer)
  return wanted === null || own === null || wanted === own
}

type Gender = 'woman' | 'man'

function genderOf(pronoun: string): Gender | null {
  if (/(?:^|-)(?:she|her|elle|ella|sie|ihre?)$/u.test(pronoun)) return 'woman'
  return /(?:^|-)(?:he|his|him|er|seine?|il|él)$/u.test(pronoun) ? 'man' : null
}

function genderOfPerson({ name, titles, language }: Bearer): Gender | null {
  for (const title of titles) {
    const gender = genderOfTitle(title, language)
    if (gender) return gender
  }
  const given = name.split(/[\s-]/u)[0]?.toLowerCase() ?? ''
  if (!/\s/u.test(name)) return null
  return womensNames.has(given) ? 'woman' : mensNames.has(given) ? 'man' : null
}

function genderOfTitle(title: string, language: string): Gender | null {
  const isWoman = women.exec(title)
  if (isWoman && !(/in$/i.test(isWoman[0]) && (language !== 'de' || notGerman.test(isWoman[0]))))
    return 'woman'
  const isMan = men.exec(title)?.[0]
  // `Minister` is of both in English, `Ministerin` only of women in German.
  return isMan && (language === 'de' || !/^(?:minister|präsident|sprecher)$/iu.test(isMan)) ? 'man' : null
}
