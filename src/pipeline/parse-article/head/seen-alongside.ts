import { inAll } from '../../../language/lists.ts'
import { pageWords } from '../../../language/page-languages.ts'
import { anyOf } from '../../../language/patterns.ts'
import type { Alongside } from '../../../news/report/article.ts'
import type { Draft } from '../draft.ts'
import { isAppeal } from '../lines/house-rules.ts'
import { type Line, speaksOther } from '../lines/line.ts'
import { statesAge } from '../lines/relative-time.ts'
import { readMetaLine } from './meta-line.ts'

type Text = Alongside['headline']

/** Headlines of other reports that the page showed, each with the caption above it where the list alternates. */
export function findSeenAlongside(rest: readonly Line[], draft: Draft): void {
  const start = rest.findIndex((line) => isListLabel(line.text))
  if (start < 0) return
  const below = rest.slice(start + 1)
  const end = below.findIndex(({ text }, at) => at > 0 && closes.test(text))
  const list = end < 0 ? below : below.slice(0, end)
  const paired = list.length >= 4 && list.length % 2 === 0 && alternates(list, draft.language)
  for (let i = 0; i < list.length; i += paired ? 2 : 1) {
    const caption = paired ? list[i] : undefined
    const headline = list[paired ? i + 1 : i]
    const fewest = list[i - 1] && isNumber(list[i - 1] as Line) ? 3 : 5
    if (headline && (paired || isHeadlineLike(headline, draft, fewest))) add({ headline, caption }, draft)
  }
}

const labels = new RegExp(`^${anyOf(inAll(pageWords, 'listLabels'))}\\s*:?$`, 'iu')

/** Where lists end and the foot of the page or its readers begin. */
const closes = new RegExp(`^(?:${anyOf(inAll(pageWords, 'footLabels'))}|©.*)$`, 'iu')

function isListLabel(text: string): boolean {
  return labels.test(text)
}

/** Captions in another language stand above the headlines, and none of the headlines speaks it. */
function alternates(list: readonly Line[], language: string | null): boolean {
  const foreign = (parity: number) =>
    list.filter((line, index) => index % 2 === parity && line.language !== null && line.language !== language)
  return foreign(0).length >= 2 && foreign(1).length === 0
}

/** A numbered list has shorter ones. Words of the page are none, nor are trails of links, dates, and this report again. */
function isHeadlineLike(line: Line, { language, fields }: Draft, fewest: number): boolean {
  if (line.words < fewest || line.words > 30 || line.text.endsWith('.')) return false
  if (speaksOther(line, language) || line.text === fields.headline.text) return false
  return (
    !/©|\|.*\|/u.test(line.text) &&
    readMetaLine(line.text) === null &&
    !statesAge(line.text) &&
    !isAppeal(line)
  )
}

function isNumber({ text }: Line): boolean {
  return /^\d{1,2}\.?$/u.test(text)
}

function add(
  { headline, caption }: { headline: Line; caption: Line | undefined },
  { claims, fields }: Draft,
): void {
  claims.claim(headline, 'set-aside', 'seen-alongside')
  claims.use(headline, 'seenAlongside')
  if (caption) {
    claims.claim(caption, 'set-aside', 'seen-alongside-caption')
    claims.use(caption, 'seenAlongside')
  }
  fields.seenAlongside.push({ headline: textOf(headline), caption: caption ? textOf(caption) : null })
}

function textOf({ text, numbers, language }: Line): Text {
  return { text, lines: numbers, lang: language }
}
