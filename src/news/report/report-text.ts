import { at } from '../at.ts'
import type { Article } from './article.ts'

/** A headline, standfirst, block or caption as a stretch of the report's text. */
export interface TextUnit {
  /** The fragment that leads to it: `headline`, `standfirst`, `p3`, `h4` (its block), `c12` (its line). */
  id: string
  /** Number of the paragraph as shown. */
  paragraph: number | null
  start: number
  end: number
}

export interface ReportText {
  text: string
  units: TextUnit[]
}

/**
 * All that is shown of a report's own text as one string, a unit a line: headline, standfirst, paragraphs and subheadings in
 * order, captions last. Notes of the reader are anchored in it.
 */
export function reportText({ headline, standfirst, body, captions }: Article): ReportText {
  const units: TextUnit[] = []
  let text = ''
  const add = (id: string, words: string, paragraph: number | null = null) => {
    if (units.length > 0) text += '\n'
    units.push({ id, paragraph, start: text.length, end: text.length + words.length })
    text += words
  }
  add('headline', headline.text)
  if (standfirst) add('standfirst', standfirst.text)
  let paragraphs = 0
  body.forEach(({ kind, text: words }, block) => {
    if (kind === 'subheading') add(`h${block}`, words)
    else add(`p${++paragraphs}`, words, paragraphs)
  })
  for (const caption of captions) add(`c${at(caption.lines, 0)}`, caption.text)
  return { text, units }
}

/** Where each sentence of a report begins in its text; in the order of its sentences. */
export function sentenceStarts(
  { units }: ReportText,
  body: Article['body'],
  sentences: readonly { unit: string; block: number | null; start: number }[],
): number[] {
  const starts = new Map(units.map(({ id, start }) => [id, start]))
  let paragraphs = 0
  const ofBlock = body.map(({ kind }, block) => (kind === 'subheading' ? `h${block}` : `p${++paragraphs}`))
  return sentences.map(
    ({ unit, block, start }) => (starts.get(block === null ? unit : (ofBlock[block] ?? '')) ?? 0) + start,
  )
}
