import { captionCredit, speaksOfPicture } from './captions.ts'
import type { Draft } from './draft.ts'
import { type Line, speaksOther } from './line.ts'

/**
 * A line that a picture is explained by: it names who stands where, ends with a credit or
 * stands above one, or speaks another language.
 */
export function isCaption(line: Line, { language, body }: Draft): boolean {
  if (line.words < 3 || line.words > 80) return false
  if (body.kinds[line.index]?.name === 'caption above credit') return true
  return captionCredit(line.text) !== null || speaksOfPicture(line.text) || (speaksOther(line, language) && line.words <= 50)
}

export function addCaption(line: Line, { claims, fields, language }: Draft): void {
  claims.keep(line, 'caption')
  const lang = line.language ?? language
  fields.captions.push({ text: line.text, lines: line.numbers, lang, credit: captionCredit(line.text) })
}
