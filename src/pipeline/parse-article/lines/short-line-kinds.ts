import { readMetaLine } from '../head/meta-line.ts'
import { isFurniture } from './lexicon.ts'
import type { Line } from './line.ts'
import type { LineKind } from './line-kind.ts'
import { statesAge } from './relative-time.ts'

/** What is no sentence: titles, labels, buttons, dates. Every line fits the last. */
export const shortLineKinds: readonly LineKind[] = [
  { name: 'shouted', reason: 'link-in-capitals', fits: isShouted, weight: -10, by: 'line', isText: false },
  {
    name: 'long open line',
    reason: 'outside-text',
    fits: (line) => line.words >= 20 && !isTrail(line),
    weight: 0.3,
    by: 'word',
    isText: true,
  },
  {
    name: 'furniture',
    reason: 'links-and-buttons',
    fits: (line) => isFurniture(line) || isTrail(line),
    weight: -24,
    by: 'line',
    isText: false,
  },
  {
    name: 'dated',
    reason: 'other-date',
    fits: (line) => isDated(line),
    weight: -16,
    by: 'line',
    isText: false,
  },
  {
    name: 'short sentence',
    reason: 'outside-short-line',
    fits: ({ endsSentence }) => endsSentence,
    weight: -4,
    by: 'line',
    isText: true,
  },
  {
    name: 'repeated',
    reason: 'repeated-on-page',
    fits: (line, page) => page.isRepeated(line),
    weight: -16,
    by: 'line',
    isText: false,
  },
  {
    name: 'caption above credit',
    reason: 'caption',
    fits: (line, page) => line.words >= 5 && page.isBesidePicture(line),
    weight: -6,
    by: 'line',
    isText: false,
  },
  {
    name: 'title',
    reason: 'outside-short-line',
    fits: ({ words }) => words >= 5,
    weight: -10,
    by: 'line',
    isText: true,
  },
  { name: 'label', reason: 'label-or-menu', fits: () => true, weight: -10, by: 'line', isText: true },
]

/** Links side by side, parted by bars. */
function isTrail({ text }: Line): boolean {
  return (text.match(/\s\|\s/gu)?.length ?? 0) >= 4
}

/** A date with little beside it; a title that cites a dated report is none. */
function isDated({ text, words }: Line): boolean {
  return (words < 14 && readMetaLine(text) !== null) || statesAge(text)
}

/** A link that shouts; a subheading in capitals is shorter. */
function isShouted({ text, words, endsSentence }: Line): boolean {
  if (words < 6 || endsSentence || /[a-z]/.test(text) || text !== text.toUpperCase()) return false
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}
