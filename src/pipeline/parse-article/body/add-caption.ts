import type { Caption } from '../../../news/report/article.ts'
import type { Draft } from '../draft.ts'
import { type Line, speaksOther } from '../lines/line.ts'
import { plainWords } from '../lines/same-words.ts'
import { isFigureCaption } from '../metadata/page-hints.ts'
import { isAboveCredit } from './above-credit.ts'
import { captionCredit, isCreditAlone, speaksOfPicture, titlesFilm } from './captions.ts'

/**
 * A line that a picture is explained by: tags say so, it names who stands where, ends with a credit or stands above one, or speaks
 * another language.
 */
export function isCaption(line: Line, { lines, language, body, page }: Draft): boolean {
  if (line.words < 3 || line.words > 80) return false
  if (isFigureCaption(line, page) || titlesFilm(line)) return true
  const kind = body.kinds[line.index]?.name
  if (isAboveCredit(line, lines[line.index + 1])) return true
  if (kind === 'caption above credit' || (kind === 'caption' && line.words >= 6)) return true
  return (
    captionCredit(line.text) !== null ||
    speaksOfPicture(line.text) ||
    (speaksOther(line, language) && line.words <= 50)
  )
}

/** Adds a caption; a line that names nobody but who made the picture is the credit of the caption right above it. */
export function addCaption(line: Line, draft: Draft): void {
  const { claims, fields, language } = draft
  const above = isCreditAlone(line) ? captionAbove(line, draft) : undefined
  if (above) {
    addCredit(line, above, draft)
    return
  }
  claims.keep(line, 'caption')
  const lang = line.language ?? language
  fields.captions.push({ text: line.text, lines: [...line.numbers], lang, credit: captionCredit(line.text) })
}

/** A credit alone is that of the caption right above it; where that has it whole, it tells nothing new. */
function addCredit(line: Line, caption: Caption, { claims }: Draft): void {
  const said = caption.credit === null ? '' : plainWords(caption.credit)
  if (said !== '' && (plainWords(line.text) === said || !plainWords(line.text).startsWith(said))) {
    claims.claim(line, 'left-out', 'credit-said-again')
    return
  }
  claims.keep(line, 'caption')
  caption.credit = line.text
  caption.lines = [...caption.lines, ...line.numbers]
}

function captionAbove({ index }: Line, { lines, fields }: Draft): Caption | undefined {
  const above = lines.slice(0, index).findLast(({ text }) => text !== '')
  const last = fields.captions.at(-1)
  return above && last && above.numbers.some((number) => last.lines.includes(number)) ? last : undefined
}
