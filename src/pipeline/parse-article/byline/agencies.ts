/** Wire agencies by the short form that newsrooms print. */
const shortForms =
  'AFP AP dpa-AFX dpa EFE APA ANSA AGI KNA epd SID DPA TASS RIA PTI ANI IANS UPI PA AAP CP TT NTB STT Ritzau ANP Belga ATS SDA Keystone-SDA LUSA Lusa PAP CTK ČTK MTI Tanjug Xinhua Kyodo Jiji Yonhap VNA Bernama Antara Anadolu AA WAM SPA MENA Reuters Bloomberg EP'
const longForms =
  'Associated Press|The Associated Press|Agence France-Presse|Europa Press|Deutsche Presse-Agentur|Press Trust of India|Press Association|PA Media|Australian Associated Press|The Canadian Press|Canadian Press|Xinhua News Agency|Kyodo News|Thomson Reuters|Bloomberg News|dpa-infocom|Austria Presse Agentur|Tribune News Service'

const name = `(?:${longForms}|${shortForms.split(' ').join('|')})`
/** `AA` alone is a button for the size of letters. */
const alone = new RegExp(`^(?!AA$)(?:\\(|—|-)?\\s*(${name}(?:\\s*[/,+]\\s*${name})*)\\s*\\)?$`, 'u')
const opening = new RegExp(`^[^!?()]{0,60}?\\((${name}(?:/${name})*)\\)(?:\\s*[-–—:.]|\\s)`, 'u')
const within = new RegExp(`(?<![\\p{L}-])(${name})(?![\\p{L}-])`, 'u')

/** The agency that a line consists of: `AFP`, `(dpa)`, `The Associated Press`. */
export function agencyAlone(text: string): string | null {
  return alone.exec(text)?.[1] ?? null
}

/** The agency in the brackets that open a report: `(AFP) …`, `HANOI (Reuters) - …`. */
export function agencyOpening(text: string): string | null {
  return opening.exec(text)?.[1] ?? null
}

/** An agency named in a byline or source line. */
export function agencyWithin(text: string): string | null {
  return within.exec(text)?.[1] ?? null
}

const letters = /^\p{Lu}{3}[^!?()]{0,60}?\((?![KW]\p{Lu}{2,3}\))(\p{Lu}{2,5})\)\s*(?:[–—]|--?\s)/u

/** Letters in brackets between a place in capitals and a dash: who filed, known here or not, but no American station. */
export function unknownAgencyOpening(text: string): string | null {
  return letters.exec(text.slice(0, 160))?.[1] ?? null
}

const helped = new RegExp(`\\s(?:with|mit|avec|con) (${name}(?:(?:, |/| and | und | et | y )${name})*)$`, 'u')

/** The agencies that a house names beside itself: `AFP` of `Daily Coast with AFP`. */
export function agencyBeside({ text, words }: { text: string; words: number }): string | null {
  return words <= 10 ? (helped.exec(text)?.[1] ?? null) : null
}

const signs = /^(?:\p{L}{2,5}\/)+\p{L}{2,9}$/u

/** The agencies among the signs that a report ends with: `dpa/AFP` of `abc/dpa/AFP`; the first are its editors'. */
export function agencySigned(text: string): string | null {
  const plain = text.replace(/^\((.*)\)$/u, '$1')
  if (!signs.test(plain)) return agencyAlone(text)
  const parts = plain.split('/')
  const first = parts.findIndex((part) => agencyAlone(part) !== null)
  return first < 0 ? null : parts.slice(first).join('/')
}
