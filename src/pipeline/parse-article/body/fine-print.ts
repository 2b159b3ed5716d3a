import { inAll } from '../../../language/lists.ts'
import { pageWords } from '../../../language/page-languages.ts'
import { anyOf, anywhere } from '../../../language/patterns.ts'
import { agencyAlone } from '../byline/agencies.ts'
import type { Draft } from '../draft.ts'
import { publisherIn } from '../fields/publisher-names.ts'
import type { Line } from '../lines/line.ts'

const translated = anywhere(inAll(pageWords, 'translated'))
const original = new RegExp(
  `^${anyOf(inAll(pageWords, 'readOriginal'))}\\b.{0,30}\\b${anyOf(inAll(pageWords, 'original'))}\\b`,
  'iu',
)

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
    claims.claim(line, 'set-aside', 'machine-translation-notice')
    claims.use(line, 'machineTranslated')
  }
  fields.machineTranslated ??= { lines: lines.flatMap(({ numbers }) => numbers) }
}

/** Where no masthead names it: of those that the fine print names, the first that is no agency: a house may print whose report it took over. */
function readPublisher(rest: readonly Line[], draft: Draft): void {
  if (draft.fields.publisher) return
  const named = rest.flatMap((line) => {
    const text = draft.claims.has(line) ? null : publisherIn(line)
    return text === null ? [] : [{ line, text }]
  })
  const { line, text } = named.find((other) => agencyAlone(other.text) === null) ?? named[0] ?? {}
  if (!line || !text) return
  draft.claims.use(line, 'publisher')
  draft.fields.publisher = { text, lines: line.numbers, by: 'report' }
}
