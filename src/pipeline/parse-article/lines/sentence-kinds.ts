import { captionCredit, isCreditAlone, isPictureDescription, speaksOfPicture } from '../body/captions.ts'
import { isAppeal, isHouseRule } from './house-rules.ts'
import { type Line, speaksOther } from './line.ts'
import type { LineKind } from './line-kind.ts'

/** Sentences, and lists that stand among them: the report's own, last, and those that only look like it. */
export const sentenceKinds: readonly LineKind[] = [
  {
    name: 'list item',
    reason: 'outside-list-item',
    fits: isListItem,
    weight: -3,
    by: 'line',
    isText: true,
  },
  {
    name: 'another language',
    reason: 'other-language',
    fits: (line, { language }) => speaksOther(line, language),
    weight: -12,
    by: 'line',
    isText: false,
  },
  {
    name: 'house rules',
    reason: 'house-rules',
    fits: (line) => isLong(line) && isHouseRule(line),
    weight: -1,
    by: 'word',
    isText: false,
  },
  {
    name: 'picture description',
    reason: 'picture-description',
    fits: isPictureDescription,
    weight: -6,
    by: 'line',
    isText: false,
  },
  {
    name: 'caption',
    reason: 'caption',
    fits: (line, page) => isCaptionLike(line) || (page.isBesidePicture(line) && endsWithDay(line)),
    weight: -6,
    by: 'line',
    isText: false,
  },
  {
    name: 'appeal',
    reason: 'appeal',
    fits: (line) => isLong(line) && line.words < 40 && isAppeal(line),
    weight: -0.5,
    by: 'word',
    isText: false,
  },
  {
    name: 'sentence said before',
    reason: 'said-before',
    fits: (line, page) => isSentence(line) && page.isSaidBefore(line),
    weight: 0,
    by: 'line',
    isText: false,
  },
  { name: 'prose', reason: 'outside-text', fits: isSentence, weight: 1, by: 'word', isText: true },
]

function isSentence({ endsSentence, words }: Line): boolean {
  return endsSentence && words >= 8
}

function isLong({ words }: Line): boolean {
  return words >= 6
}

/** Above a credit, a sentence that ends with its day tells of the picture. */
function endsWithDay({ text, words }: Line): boolean {
  return (
    words <= 40 &&
    /(?:\d{1,2}(?:\.|º|st|nd|rd|th)?(?: de| of)? \p{L}{3,10}|\p{L}{3,10}\.? \d{1,2})(?:,? (?:de )?\d{4})?\.$/u.test(
      text,
    )
  )
}

function isCaptionLike(line: Line): boolean {
  return captionCredit(line.text) !== null || speaksOfPicture(line.text) || isCreditAlone(line)
}

/** An item with its bullet or number, or the line that announces a list. */
function isListItem({ text, words, endsSentence }: Line): boolean {
  if (endsSentence && words >= 8) return false
  return /^(?:[-–•*·▪◦‣]|\d{1,2}[.)])\s/u.test(text) || (words >= 5 && words <= 30 && text.endsWith(':'))
}
