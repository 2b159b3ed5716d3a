import { inAll, readLanguages } from '../../../language/lists.ts'
import { bylineWords } from '../../../language/page-languages.ts'
import { anyOf, eitherCase, oneOfWords, opensWith } from '../../../language/patterns.ts'
import { remembered } from '../../../language/remembered.ts'
import { isSectionName } from '../../../language/sentences/sections.ts'
import { findDates } from '../../../language/times/dates.ts'
import { readReadingTime } from '../fields/reading-time.ts'
import { agencyAlone } from './agencies.ts'
import { withoutRole } from './author-roles.ts'
import { areNames, couldHaveWritten, mayName, namesPattern } from './person-names.ts'
import { staffIn } from './staff.ts'
import { readUnspacedByline } from './unspaced-byline.ts'

const genres = anyOf(inAll(bylineWords, 'genres'))
const simply = inAll(bylineWords, 'by')
const doubtful = inAll(bylineWords, 'doubtfulBy')
const isOfGenre = (phrase: string) => phrase.includes('GENRE')
const plainPhrases = inAll(bylineWords, 'byPhrases').filter((phrase) => !isOfGenre(phrase))
const genrePhrases = inAll(bylineWords, 'byPhrases')
  .filter(isOfGenre)
  .map((phrase) => phrase.replace('GENRE', genres))
const by = anyOf([...simply, ...doubtful, ...plainPhrases, ...genrePhrases])
const label = anyOf(inAll(bylineWords, 'labels'))

const strict = new RegExp(`^(${namesPattern})`, 'u')
const whole = new RegExp(`^${namesPattern}$`, 'u')
/** A whole headline before it (`… that your text is Written By AI`) is no section or house. */
const glued = new RegExp(
  `(?:^By(?=\\p{Lu}\\p{Ll})|(?<=^(?:\\S+ ){0,3}|[^\\p{L}\\p{N}\\s] {0,2}|\\p{Ll})(?:Edited|Written|Reported|Posted|Published) [Bb]y ?:? ?)(${namesPattern})`,
  'u',
)
/** What every line that `glued` fits has: few lines do. */
const mayGlue = /^By\p{Lu}|(?:Edited|Written|Reported|Posted|Published) [Bb]y/u
const late = new RegExp(
  `\\s${anyOf([...simply.map(eitherCase), ...inAll(bylineWords, 'byBeforeName')])} (${namesPattern})\\s*(?:$|[|,•·–—(@])`,
  'u',
)
const handle = new RegExp(`(?:^|\\s)${anyOf(simply)} ([\\p{L}\\p{N}_.-]{3,20})\\s*$`, 'u')
/** What `opener` and `labelAlone` begin with: few lines do. */
const opensPlainly = opensWith([...simply, ...doubtful, ...plainPhrases, ...inAll(bylineWords, 'labels')], '')
const namesGenre = oneOfWords(inAll(bylineWords, 'genres'))
const opensWithGenre = opensWith(genrePhrases, '')
const mayOpen = (text: string) =>
  opensPlainly.test(text) || (namesGenre.test(text) && opensWithGenre.test(text))
const opener = new RegExp(`^\\P{L}*(?:${by}(?: ?: ?| )(?:by )?|${label} ?: ?(?:by )?)`, 'iu')
const labelAlone = new RegExp(`^${label} (?=\\S+(?: \\S+){1,2}$)`, 'iu')
const cutAt = new RegExp(
  `\\s*(?:[|•·–—@(]|\\s/\\s|\\S+@\\S+\\.|\\bin [A-Z](?!.* and \\p{Lu})|,? (?:for|in|at|on|of) (?!\\p{Lu}.* and \\p{Lu})` +
    `|(?:(?:last )?updated|published|posted|follow)\\b|(?:,| -) ?(?=[^,]*\\b${anyOf(inAll(bylineWords, 'afterComma'))}\\b)).*$`,
  'iu',
)
/** Who checked a report did not write it. */
const checked =
  /[.,;|]?\s*(?:(?:medically|clinically|expert) )?(?:reviewed|(?<=\S\s)edited|fact[- ]?checked|verified) by .*$/iu
/** `For The Daily Gazette`, with capitals that make it look like a name. */
const forHouse = / (?:For|FOR) \p{Lu}.*$/u
/** A university or an office that publishes its own news. */
const institutionAlone = new RegExp(
  `^${anyOf(simply.map(eitherCase))} (?=.*${anyOf(inAll(bylineWords, 'institutions'))})` +
    `(\\p{Lu}[\\p{L}'’.-]*(?: (?:${anyOf(inAll(bylineWords, 'links'))}|\\p{Lu}[\\p{L}'’.-]*)){1,8})$`,
  'u',
)
const agencies = '(?:AFP|AP|dpa|Reuters|EFE|EPA|ANSA|PA)'
const and = anyOf(inAll(bylineWords, 'and'))
const joined = anyOf([...inAll(bylineWords, 'and'), ...inAll(bylineWords, 'with')])
const unnamed = anyOf(inAll(bylineWords, 'agencies'))
const withAgencies = new RegExp(
  `,? ${joined} (?:wire |news )?(?:${unnamed}|${agencies}(?:(?:, | ${and} |/)${agencies}){0,3})$`,
  'iu',
)
const withUnnamed = new RegExp(` ${joined} (?:wire |news )?${unnamed}$`, 'iu')
const house = new RegExp(`^(?:the .+|.*(?<!\\p{L})${anyOf(inAll(bylineWords, 'houses'))}(?!\\p{L}).*)$`, 'iu')

/** What may follow the names in a byline: a separator, a place, a role in small letters. */
const tail = new RegExp(
  `^\\s*(?:$|[^\\p{L}\\s]|\\S+@|(?:in|for|at|on|of|and (?=(?:the )?\\p{Lu})|${anyOf(inAll(bylineWords, 'with', readLanguages))}|special|contributing)(?!\\p{L})` +
    '|.*(?:writer|reporter|editor|correspondent|staff))',
  'iu',
)

const tailOfOneWord = /^\s*(?:$|[|,•·–—@(/]|- |published|posted|updated)/iu

/** The names of a line that says who wrote the report: `By Jane Doe and John Roe, May 4` → `Jane Doe and John Roe`. */
export const readByline = remembered((text: string): string | null => {
  if (text.length > 400 || namesLabel(text)) return null
  const plain = withoutDates(text)
  const isDated = findDates(text).length > 0
  const institution = institutionAlone.exec(plain)?.[1]
  if (institution !== undefined) return institution
  const named =
    readUnspacedByline(plain, isDated) ??
    opened(plain) ??
    (mayGlue.test(plain) ? glued.exec(plain)?.[1] : undefined) ??
    (isDated || opensWithSection(plain)
      ? (late.exec(plain)?.[1] ?? (isDated ? handle.exec(plain)?.[1] : null))
      : null)
  if (!named || plain.length - named.length >= 120) return null
  const names = clean(named)
  return names + (plain.includes(names) ? helpedIn(plain.slice(plain.indexOf(names) + names.length)) : '')
})

/** Whose help a byline names without a name, right behind its own: ` with agencies`. An agency by name is a field of its own. */
function helpedIn(rest: string): string {
  const helped = withUnnamed.exec(rest)
  return helped?.index === 0 ? helped[0] : ''
}

/** A line that holds nothing but names, dates, sections and handles aside: `Jane Doe`, `World · Jane Doe • 4 May 2020`. */
export function readBareNames(text: string): string | null {
  return text.length <= 600 && mayName.test(text) ? bareNames(text) : null
}

const bareNames = remembered((text: string): string | null => {
  if (isSentence(text) || namesLabel(text) || readReadingTime(text) !== null) return null
  if (staffIn(text) !== null) return null
  const plain = withoutHouse(
    withoutRole(withoutSection(withoutDates(text)).replace(withAgencies, ''))
      .replace(cutAt, '')
      .replace(/[\s,;:-]+$/u, '')
      .trim(),
  )
  if (/^by\s/iu.test(plain) || !whole.test(plain) || !/\s/u.test(plain)) return null
  return areNames(plain) ? withoutPlace(plain) : null
})

/** `On the Site:` announces something else than a name. */
function namesLabel(text: string): boolean {
  return /[:：]$/u.test(text)
}

function isSentence(text: string): boolean {
  return text.length > 120 && /[.!?]["”’]?$/u.test(text)
}

function opened(plain: string): string | undefined {
  const start = mayOpen(plain) ? (opener.exec(plain) ?? labelAlone.exec(plain)) : null
  if (!start) return undefined
  const said = plain.slice(start[0].length).replace(checked, '').replace(withUnnamed, '')
  const agency = agencyAlone(said.replace(/^the /u, ''))
  if (agency !== null) return agency
  const editors = staffIn(said)
  if (editors !== null) return editors
  const rest = withoutRole(said.replace(forHouse, ''))
  const names = strict.exec(rest)?.[1]
  if (names === undefined || !couldHaveWritten(names) || !tailOf(names).test(rest.slice(names.length)))
    return undefined
  const needsTwo = opensDoubtfully.test(start[0])
  return needsTwo && !names.includes(' ') ? undefined : names
}

const opensDoubtfully = new RegExp(`^\\P{L}*${anyOf(doubtful)}\\s`, 'iu')

/** A single word is a name only where nothing but a separator follows: `By Boat and on Foot` names nobody. */
function tailOf(names: string): RegExp {
  return names.includes(' ') ? tail : tailOfOneWord
}

const separator = /[\s|•·,–—-]/u

function withoutDates(text: string): string {
  const rest = findDates(text).reduce((left, { text: date }) => left.replace(date, ' | '), text)
  // Step by step from the end: a pattern would try each space of a line.
  let end = rest.length
  while (end > 0 && separator.test(rest.charAt(end - 1))) end--
  return rest.slice(0, end).replace(/^[\s|•·,–—/-]+/u, '')
}

const beforeName = new RegExp(` ${anyOf(simply)} `, 'u')

function opensWithSection(text: string): boolean {
  return isSectionName(text.split(beforeName)[0] ?? '')
}

function withoutSection(text: string): string {
  const [first = '', ...rest] = text.split(/\s*[|•·–—/]\s*/u)
  return rest.length > 0 && isSectionName(first)
    ? text.slice(text.indexOf(rest[0] ?? '', first.length))
    : text
}

/** A single word after a whole name is a place, a degree or a house: `Jane Doe, Berlin`. */
function withoutPlace(names: string): string {
  return names.replace(/^(\S+ [^,]+), [^\s,]+$/u, '$1')
}

/** Drops a newspaper or an agency that follows the last name: `Jane Doe, The Daily Gazette`. */
function withoutHouse(names: string): string {
  const [first = '', ...rest] = names.split(', ')
  const end = rest.findIndex((part) => house.test(part) || agencyAlone(part) !== null)
  return end < 0 ? names : [first, ...rest.slice(0, end)].join(', ')
}

function clean(names: string): string {
  const cut = withoutHouse(names.replace(withAgencies, ''))
    .replace(cutAt, '')
    .replace(/[\s,;:-]+$/u, '')
    .trim()
  return withoutPlace(/\b(?:Jr|Sr)\.$/u.test(cut) ? cut : cut.replace(/\.+$/u, ''))
}
