import { nameWords } from '../../../../language/languages.ts'
import { inAll } from '../../../../language/lists.ts'
import { anyOf } from '../../../../language/patterns.ts'
import { mensNames, womensNames } from '../../people/data/given-name-genders.ts'

const women = titled(inAll(nameWords, 'womensTitles'))
const men = titled(inAll(nameWords, 'mensTitles'))
const hers = new RegExp(`(?:^|-)${anyOf(inAll(nameWords, 'womensPronouns'))}$`, 'u')
const his = new RegExp(`(?:^|-)${anyOf(inAll(nameWords, 'mensPronouns'))}$`, 'u')
const ofBoth = new RegExp(`^${anyOf(inAll(nameWords, 'titlesOfBoth'))}$`, 'iu')

function titled(titles: readonly string[]): RegExp {
  return new RegExp(`\\b${anyOf(titles)}(?!\\p{L})`, 'iu')
}

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
  if (hers.test(pronoun)) return 'woman'
  return his.test(pronoun) ? 'man' : null
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
  return isMan && (language === 'de' || !ofBoth.test(isMan)) ? 'man' : null
}
