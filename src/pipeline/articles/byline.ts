import { findDates } from '../../text/dates.ts'
import { isSectionName } from '../../text/sections.ts'
import { stopwords } from '../../text/stopwords.ts'
import { findLexiconKinds } from './line-roles/lexicon.ts'

const particle =
  "(?:de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|van|von|vom|zu|zur|der|den|ten|ter|y|e|O['’]|[Tt]he)"
const part = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const name = `${part}(?: (?:${particle} ){0,2}${part}){0,4}`
const more = `(?:(?:, | and | und | y | et | & |, and )${name}){0,30}`
const by =
  '(?:by|(?:edited|written|reported|posted|published|story|words|text|analysis) by|from|von|por|par|text|autor(?:in)?|autora?|author|author’s name|投稿者|著者)'

const strict = new RegExp(`^(${name}${more})`, 'u')
const glued = new RegExp(
  `(?:^By(?=\\p{Lu}\\p{Ll})|(?:Edited|Written|Reported|Posted) by )(${name}${more})`,
  'u',
)
const late = new RegExp(`\\s(?:by|von|por|par) (${name}${more})\\s*$`, 'u')
const handle = /\s(?:by|von|por|par) ([\p{L}\p{N}_.-]{3,20})\s*$/u
const opener = new RegExp(`^\\P{L}*${by}(?: ?: ?| )(?:by )?`, 'iu')
const cutAt =
  /\s*(?:[|•·–—@(]|\bin [A-Z]|,? (?:for|in|at|on) |(?:(?:last )?updated|published|posted|follow)\b|(?:,| -) ?(?=[^,]*\b(?:writer|correspondent|staff|reporter|editor|columnist|press|news|business|cnn|bbc|reuters|special|contributor|author|redaktion|jr)\b)).*$/iu
const suffix =
  /(?<=\p{Ll})(?:Twitter|Facebook|CEO|Editor|Writer|Reporter|Staff|Senior|Contributor|Correspondent|Follow|Bio|Email).*$/u

/** The names of a line that says who wrote the report: `By Jane Doe and John Roe, May 4` → `Jane Doe and John Roe`. */
export function readByline(text: string): string | null {
  if (text.length > 400) return null
  const plain = withoutDates(text)
  const rest = opener.test(plain) ? plain.replace(opener, '') : null
  const named =
    (rest === null ? undefined : namesAtStart(rest)) ??
    glued.exec(plain)?.[1] ??
    (plain === text ? undefined : (late.exec(plain)?.[1] ?? handle.exec(plain)?.[1]))
  return named && plain.length - named.length < 120 ? clean(named) : null
}

/** Whether a line ends where the name of an author should follow: `By`, `Autor:`. */
export function announcesName(text: string): boolean {
  return /^(?:by|von|por|par|autor(?:in)?|autora?|author|written by|posted by)\s*:?$/iu.test(text)
}

/** A line that holds nothing but names, dates and handles aside: `Jane Doe`, `Jane Doe@jdoe`, `Jane Doe • 4 May 2020`. */
export function readBareNames(text: string): string | null {
  if (text.length > 600) return null
  const plain = withoutDates(text).replace(suffix, '').replace(cutAt, '').trim()
  if (!new RegExp(`^${name}${more}$`, 'u').test(plain) || !/\s/u.test(plain)) return null
  return plain.split(/, | and | und | y | et | & /u).every(isPersonLike) ? plain : null
}

const institutions =
  /(?<!\p{L})(?:news|times|post|press|journal|magazine|network|media|tv|radio|business|association|university|institute|daily|herald|tribune|guardian|home|menu|search|more|watch|live|full|story|read|view|print|share|sign|log|top|latest|best|city|county|united|north|south|east|west|new|world|january|february|march|april|june|july|august|september|october|november|december)(?!\p{L})/iu

function isPersonLike(text: string): boolean {
  const tokens = text.split(' ')
  if (tokens.length > 5 || institutions.test(text) || isSectionName(text)) return false
  if (findLexiconKinds(text).length > 0) return false
  return !tokens.some((token) => stopwords.get('en')?.has(token.toLowerCase()))
}

function namesAtStart(text: string): string | undefined {
  return strict.exec(text)?.[1]
}

function withoutDates(text: string): string {
  return findDates(text)
    .reduce((rest, { text: date }) => rest.replace(date, ' '), text)
    .replace(/[\s|•·,–—-]+$/u, '')
    .replace(/^[\s|•·,–—-]+/u, '')
}

function clean(names: string): string {
  return names
    .replace(cutAt, '')
    .replace(/[\s,.;:-]+$/u, '')
    .trim()
}
