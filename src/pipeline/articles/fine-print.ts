import type { Draft } from './draft.ts'
import type { Line } from './line.ts'

const translated =
  /\b(?:automatically|machine)[ -]translated\b|automatisch übersetzt|maschinell übersetzt|traducid[oa] automáticamente|traduction automatique/iu
const original = /^(?:read|see|lesen|lea|lire)\b.{0,30}\b(?:original|originalartikel)\b/iu

/** Reads notices about the report (machine translation) and who publishes it, and says why the lines are not its text. */
export function readFinePrint(rest: readonly Line[], draft: Draft): void {
  rest.forEach((line, index) => {
    if (translated.test(line.text)) setAsideNotice([line, rest[index + 1]], draft)
    else readPublisher(line, draft)
  })
}

function setAsideNotice([notice, next]: (Line | undefined)[], { claims, fields }: Draft): void {
  const lines = [notice, next && original.test(next.text) ? next : undefined].filter(
    (line) => line !== undefined,
  )
  for (const line of lines) {
    claims.claim(line, 'set-aside', 'notice of machine translation')
    claims.use(line, 'machineTranslated')
  }
  fields.machineTranslated ??= { lines: lines.map(({ number }) => number) }
}

const shortForm = /((?:\p{Lu}[\p{L}\p{N}&.-]+ ){1,5})\((\p{Lu}{2,6})\)/gu
const copyright =
  /(?:©|\(c\)|copyright)\s*(?:copyright)?\s*(?:(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2,4})?)?\s*(?:by\s)?((?:[\p{Lu}\d][\p{L}\p{N}&.'’-]*,?\s?){1,6})/iu

/** A house that the fine print introduces with its short form and then speaks of, or that claims the copyright. */
function readPublisher(line: Line, draft: Draft): void {
  const name = introduced(line.text) ?? (line.words <= 40 ? copyright.exec(line.text)?.[1] : undefined)
  const text = name?.replace(/[\s,.]*(?:all rights reserved.*)?$/iu, '').trim()
  if (!text || draft.fields.publisher) return
  draft.claims.use(line, 'publisher')
  draft.fields.publisher = { text, lines: [line.number], by: 'report' }
}

function introduced(text: string): string | undefined {
  for (const match of text.matchAll(shortForm)) {
    const [whole, name = '', short = ''] = match
    const usedAgain = text.slice(match.index + whole.length).includes(short)
    if (usedAgain && abbreviates(short, name)) return name.trim()
  }
  return undefined
}

function abbreviates(short: string, name: string): boolean {
  let at = -1
  const letters = name.toLowerCase()
  return [...short.toLowerCase()].every((letter) => {
    at = letters.indexOf(letter, at + 1)
    return at >= 0
  })
}
