import { inAll } from '../../../language/lists.ts'
import { headWords } from '../../../language/page-languages.ts'
import { anyOf } from '../../../language/patterns.ts'
import type { Draft } from '../draft.ts'
import { isListHeading } from '../lines/headings.ts'
import { isFurniture } from '../lines/lexicon.ts'
import type { Line } from '../lines/line.ts'

const label = new RegExp(`^\\P{L}*${anyOf(inAll(headWords, 'keywordLabels'))}\\s*(?<colon>[:：]|$)\\s*`, 'iu')
/** A list longer than this is a menu. */
const most = 12

/** The keywords that a page states after a label (`Topics: a, b`), on its line or, below the text, on those under it. */
export function readKeywords(draft: Draft): void {
  const { lines, headline, body, claims, fields } = draft
  const around = [...lines.slice(headline + 1, body.first), ...lines.slice(body.last + 1)]
  for (const line of around) {
    if (fields.keywords.length > 0) return
    if (!label.test(line.text) || claims.has(line)) continue
    const listed = keywordsOn(line.text.replace(label, ''))
    const found = listed.length > 0 ? listed.map((text) => ({ text, line })) : keywordsBelow(line, draft)
    for (const { line: at } of found.length > 0 ? [{ line }, ...found] : []) claims.keep(at, 'keywords')
    fields.keywords = found.map(({ text, line: at }) => ({ text, lines: at.numbers, by: 'report' }))
  }
}

function keywordsOn(text: string): string[] {
  const parts = text.split(/\s*[,;|·•、]\s*|\s*(?:^|\s)#/u).map((part) => part.trim())
  const items = parts.filter((part) => part !== '')
  return items.length <= 40 && items.every(isKeyword) ? [...new Set(items)] : []
}

function isKeyword(text: string): boolean {
  return text.length <= 60 && text.split(' ').length <= 5 && !/[.!?…]$/u.test(text)
}

/** One line with commas, or short lines up to a blank one, a sentence, or words of the page. */
function keywordsBelow({ index }: Line, { lines, body, claims }: Draft): { text: string; line: Line }[] {
  if (index <= body.last) return []
  const spaced = lines[index + 1]?.text === ''
  const below = lines.slice(index + 1).filter(({ text }) => !spaced || text !== '')
  const end = below.findIndex((line) => claims.has(line) || !isItem(line))
  const items = below.slice(0, end < 0 ? below.length : end)
  const [first] = items
  if (first && /[,;|]/u.test(first.text)) return keywordsOn(first.text).map((text) => ({ text, line: first }))
  return items.length > most ? [] : items.map((line) => ({ text: line.text, line }))
}

function isItem(line: Line): boolean {
  if (line.text === '' || line.endsSentence || isListHeading(line) || isFurniture(line)) return false
  return !line.text.endsWith(':') && (isKeyword(line.text) || keywordsOn(line.text).length > 1)
}
