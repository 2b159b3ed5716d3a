import { agencyAlone } from './agencies.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'
import { publisherIn } from './publisher-names.ts'

const translated =
  /\b(?:automatically|machine)[ -]translated\b|automatisch übersetzt|maschinell übersetzt|traducid[oa] automáticamente|traduction automatique/iu
const original = /^(?:read|see|lesen|lea|lire)\b.{0,30}\b(?:original|originalartikel)\b/iu

/** Reads notices about the report (machine translation) and who publishes it, and says why the lines are not its text. */
export function readFinePrint(rest: readonly Line[], draft: Draft): void {
  const all = draft.lines.filter((line) => line.text !== '' && !draft.claims.has(line))
  all.forEach((line, index) => {
    if (line.words <= 60 && translated.test(line.text)) setAsideNotice([line, all[index + 1]], draft)
  })
  readPublisher(rest, draft)
}

function setAsideNotice([notice, next]: (Line | undefined)[], { claims, fields }: Draft): void {
  const lines = [notice, next && original.test(next.text) ? next : undefined].filter(
    (line) => line !== undefined,
  )
  for (const line of lines) {
    claims.claim(line, 'set-aside', 'notice of machine translation')
    claims.use(line, 'machineTranslated')
  }
  fields.machineTranslated ??= { lines: lines.flatMap(({ numbers }) => numbers) }
}

/** Of those that the fine print names, the first that is no agency: a house may print whose report it took over. */
function readPublisher(rest: readonly Line[], draft: Draft): void {
  const named = rest.flatMap((line) => {
    const text = draft.claims.has(line) ? null : publisherIn(line)
    return text === null ? [] : [{ line, text }]
  })
  const { line, text } = named.find((other) => agencyAlone(other.text) === null) ?? named[0] ?? {}
  if (!line || !text) return
  draft.claims.use(line, 'publisher')
  draft.fields.publisher = { text, lines: line.numbers, by: 'report' }
}
