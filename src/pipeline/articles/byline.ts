import { findDates } from '../../text/dates.ts'
import { remembered } from '../../text/remembered.ts'
import { isSectionName } from '../../text/sections.ts'
import { agencyAlone } from './agencies.ts'
import { withoutRole } from './author-roles.ts'
import { areNames, couldHaveWritten, namesPattern } from './person-names.ts'
import { readReadingTime } from './reading-time.ts'
import { readUnspacedByline } from './unspaced-byline.ts'

const genre =
  '(?:analysis|opinion|comment(?:ary)?|review|column|essay|interview|story|words|text|kommentar|analyse|gastbeitrag|interview|reportage|kolumne|glosse|rezension|bericht|análisis|opinión|crónica|reportaje|entrevista|entretien|tribune)'
const by = `(?:by|(?:edited|written|reported|reporting|posted|published) by|(?:escrito|publicado|redactado) por|(?:écrit|publié|propos recueillis) par|(?:geschrieben )?von(?: unsere[mrn] (?:korrespondent|reporter|redakteur)(?:en|in)?)?|aus \\p{L}+ berichte(?:t|n)|from|por|par|(?:a cura )?di|door|av|(?:(?:an?|eine?|une?) )?(?:\\p{L}+ )?${genre} (?:by|von|de|por|par))`
const label =
  '(?:text|texto?|texte|testo|tekst|words|story|reporter|interview|text und fotos?|autor(?:in)?|autora?|auteur|autrice|author|author’s name|redacción|redação|автор|текст|投稿者|著者)'

const strict = new RegExp(`^(${namesPattern})`, 'u')
const whole = new RegExp(`^${namesPattern}$`, 'u')
const glued = new RegExp(
  `(?:^By(?=\\p{Lu}\\p{Ll})|(?:Edited|Written|Reported|Posted|Published) [Bb]y ?:? ?)(${namesPattern})`,
  'u',
)
const late = new RegExp(`\\s(?:[Bb]y|[Vv]on|[Pp]or|[Pp]ar|di) (${namesPattern})\\s*(?:$|[|,•·–—(@])`, 'u')
const handle = /\s(?:by|von|por|par) ([\p{L}\p{N}_.-]{3,20})\s*$/u
const opener = new RegExp(`^\\P{L}*(?:${by}(?: ?: ?| )(?:by )?|${label} ?: ?(?:by )?)`, 'iu')
const labelAlone = new RegExp(`^${label} (?=\\S+(?: \\S+){1,2}$)`, 'iu')
const cutAt =
  /\s*(?:[|•·–—@(]|\s\/\s|\S+@\S+\.|\bin [A-Z](?!.* and \p{Lu})|,? (?:for|in|at|on|of) (?!\p{Lu}.* and \p{Lu})|(?:(?:last )?updated|published|posted|follow)\b|(?:,| -) ?(?=[^,]*\b(?:writer|correspondent|staff|reporter|editor|columnist|press|news|business|cnn|bbc|reuters|special|contributor|author|redaktion|ph\.?d|m\.?d|jr)\b)).*$/iu
/** `For The Daily Gazette`, with capitals that make it look like a name. */
const forHouse = / (?:For|FOR) \p{Lu}.*$/u
/** A university or an office that publishes its own news. */
const institutionAlone =
  /^(?:[Bb]y|[Vv]on|[Pp]or|[Pp]ar) (?=.*(?:University|Institute|Agency|College|Department|Ministry|Office|Foundation|Universität|Universidad|Université))(\p{Lu}[\p{L}'’.-]*(?: (?:of|for|the|and|de|del|für|der|in|at|\p{Lu}[\p{L}'’.-]*)){1,8})$/u
const withAgencies =
  /,? (?:and|with|und|mit|y|con|et|avec|e) (?:wire |news )?(?:agencies|agency|wires|wire reports|wire services|agenturen|agencias|agences|agenzie|agências|(?:AFP|AP|dpa|Reuters|EFE|EPA|ANSA|PA)(?:(?:, | and | und | y | et |\/)(?:AFP|AP|dpa|Reuters|EFE|EPA|ANSA|PA)){0,3})$/iu
const house =
  /^(?:the .+|.*(?<!\p{L})(?:news|times|post|press|journal|magazine|tv|radio|daily|herald|tribune|guardian|gazette|courier|university|institute|association|globe|network|media|today)(?!\p{L}).*)$/iu

/** What may follow the names in a byline: a separator, a place, a role in small letters. */
const tail =
  /^\s*(?:$|[^\p{L}\s]|\S+@|(?:in|for|at|on|of|and (?=(?:the )?\p{Lu})|with|mit|con|avec|special|contributing)(?!\p{L})|.*(?:writer|reporter|editor|correspondent|staff))/iu

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
    glued.exec(plain)?.[1] ??
    (isDated || opensWithSection(plain)
      ? (late.exec(plain)?.[1] ?? (isDated ? handle.exec(plain)?.[1] : null))
      : null)
  return named && plain.length - named.length < 120 ? clean(named) : null
})

/** Whether a line ends where the name of an author should follow: `By`, `Autor:`. */
export function announcesName(text: string): boolean {
  return /^(?:by|von|por|par|autor(?:in)?|autora?|author|written by|posted by)\s*:?$/iu.test(text)
}

/** A line that holds nothing but names, dates, sections and handles aside: `Jane Doe`, `World · Jane Doe • 4 May 2020`. */
export const readBareNames = remembered((text: string): string | null => {
  if (text.length > 600 || isSentence(text) || namesLabel(text) || readReadingTime(text) !== null) return null
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
  const start = opener.exec(plain) ?? labelAlone.exec(plain)
  if (!start) return undefined
  const said = plain.slice(start[0].length)
  const agency = agencyAlone(said.replace(/^the /u, ''))
  if (agency !== null) return agency
  const rest = withoutRole(said.replace(forHouse, ''))
  const names = strict.exec(rest)?.[1]
  if (names === undefined || !couldHaveWritten(names) || !tailOf(names).test(rest.slice(names.length)))
    return undefined
  const needsTwo = /^\P{L}*(?:from|di|door|av)\s/iu.test(start[0])
  return needsTwo && !names.includes(' ') ? undefined : names
}

/** A single word is a name only where nothing but a separator follows: `By Boat and on Foot` names nobody. */
function tailOf(names: string): RegExp {
  return names.includes(' ') ? tail : tailOfOneWord
}

function withoutDates(text: string): string {
  return findDates(text)
    .reduce((rest, { text: date }) => rest.replace(date, ' | '), text)
    .replace(/[\s|•·,–—-]+$/u, '')
    .replace(/^[\s|•·,–—/-]+/u, '')
}

function opensWithSection(text: string): boolean {
  return isSectionName(text.split(/ (?:by|von|por|par) /u)[0] ?? '')
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
