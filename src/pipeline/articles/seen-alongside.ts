import type { Alongside } from '../../news/article.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'

type Text = Alongside['headline']

/** Headlines of other reports that the page showed, each with the caption above it where the list alternates. */
export function findSeenAlongside(rest: readonly Line[], draft: Draft): void {
  const start = rest.findIndex((line) => isListLabel(line.text))
  if (start < 0) return
  const list = rest.slice(start + 1)
  const paired = list.length >= 4 && list.length % 2 === 0 && alternates(list, draft.language)
  for (let i = 0; i < list.length; i += paired ? 2 : 1) {
    const caption = paired ? list[i] : undefined
    const headline = list[paired ? i + 1 : i]
    if (headline && (paired || isHeadlineLike(headline, draft.language))) add({ headline, caption }, draft)
  }
}

const labels =
  /^(?:recommend(?:ation|ed)s?(?: (?:for you|stories|articles|reading))?|related(?: (?:articles?|stories|news|content|posts|topics))?|read (?:more|next|also)|see also|more (?:from|on|in) .{2,40}|more (?:stories|news)|most (?:read|popular|viewed)|trending(?: now)?|latest(?: news| stories)?|you (?:may|might) (?:also )?like|popular|mehr zum thema|lesen sie auch|meistgelesen|empfehlungen|das könnte sie auch interessieren|relacionad[oa]s|noticias relacionadas|lo más (?:leído|visto)|le puede interesar|te puede interesar|recomendad[oa]s|à lire aussi|lire aussi|sur le même sujet|les plus lus|recommandés?)\s*:?$/iu

function isListLabel(text: string): boolean {
  return labels.test(text)
}

/** Captions in another language stand above the headlines, and none of the headlines speaks it. */
function alternates(list: readonly Line[], language: string | null): boolean {
  const foreign = (parity: number) =>
    list.filter((line, index) => index % 2 === parity && line.language !== null && line.language !== language)
  return foreign(0).length >= 2 && foreign(1).length === 0
}

function isHeadlineLike(line: Line, language: string | null): boolean {
  return (
    line.words >= 5 &&
    line.words <= 30 &&
    !line.text.endsWith('.') &&
    (line.language ?? language) === language
  )
}

function add(
  { headline, caption }: { headline: Line; caption: Line | undefined },
  { claims, fields }: Draft,
): void {
  claims.claim(headline, 'set-aside', 'headline seen alongside')
  claims.use(headline, 'seenAlongside')
  if (caption) {
    claims.claim(caption, 'set-aside', 'caption of a headline seen alongside')
    claims.use(caption, 'seenAlongside')
  }
  fields.seenAlongside.push({ headline: textOf(headline), caption: caption ? textOf(caption) : null })
}

function textOf({ text, number, language }: Line): Text {
  return { text, lines: [number], lang: language }
}
