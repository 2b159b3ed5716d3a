import type { Anchor } from '../readers/readers-note.ts'

/** Letters kept from before and after a marked stretch. */
const around = 32
/** So many letters, of the words or around them, must be as they were; all of them where there were fewer. */
const enough = 20

/** A stretch `[start, end)` of a text, in UTF-16 units. */
export interface Stretch {
  start: number
  end: number
}

/** What is kept of a stretch of a text so that it is found again. */
export function anchorAt(text: string, { start, end }: Stretch): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: whole(text.slice(Math.max(0, start - around), start)),
    suffix: whole(text.slice(end, end + around)),
    start,
    end,
  }
}

/** Half of a character beyond the first plane at either end is none. */
const whole = (text: string) => text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '')

/**
 * Where a marked stretch stands in a text that may have changed since; null where its words are there no more. Of several places
 * the one that most letters around speak for, then the one nearest to where it stood. Typographic variants (quotation marks,
 * dashes, white space) are the same; other words are none: a guess would put the reader's mark on words that it was not made for.
 *
 *     kept      …ferry ran aground [at dawn] on Monday…       found      …aground [at dawn] on Tuesday…   before: 32, after: 4
 *                                                             passed by  …left at noon [at dawn] they…    before: 1, after: 1
 */
export function placeAnchor(text: string, anchor: Anchor): Stretch | null {
  const exact = foundIn({ text, starts: null }, anchor)
  return exact ?? foundIn(folded(text), anchor)
}

/** A text that is searched, and where each of its letters stands in the text it was made of; null: where it stands itself. */
interface Searched {
  text: string
  starts: number[] | null
}

function foundIn({ text, starts }: Searched, anchor: Anchor): Stretch | null {
  const like = (words: string) => (starts ? folded(words).text : words)
  const [exact, prefix, suffix] = [like(anchor.exact), like(anchor.prefix), like(anchor.suffix)]
  if (exact === '') return null
  const least = Math.min(enough, exact.length + prefix.length + suffix.length)
  const placeOf = (at: number) => starts?.[at] ?? at
  let best: (Stretch & { agree: number; far: number }) | null = null
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const to = at + exact.length
    const agree =
      commonEnd(text.slice(Math.max(0, at - around), at), prefix) +
      commonStart(text.slice(to, to + around), suffix)
    const far = Math.abs(placeOf(at) - anchor.start)
    if (exact.length + agree < least) continue
    if (best && (agree < best.agree || (agree === best.agree && far >= best.far))) continue
    best = { start: placeOf(at), end: placeOf(to - 1) + 1, agree, far }
  }
  return best && { start: best.start, end: best.end }
}

function commonStart(one: string, other: string): number {
  let count = 0
  while (count < one.length && one[count] === other[count]) count++
  return count
}

function commonEnd(one: string, other: string): number {
  let count = 0
  while (count < one.length && one.at(-1 - count) === other.at(-1 - count)) count++
  return count
}

const variants: [RegExp, string][] = [
  [/[“”„‟«»″]/u, '"'],
  [/[‘’‚‛′`´]/u, "'"],
  [/[‐‑‒–—−]/u, '-'],
]

/** Without what typography varies: white space in a row is one space, marks are plain, what has no width is gone. */
function folded(text: string): Searched & { starts: number[] } {
  const starts: number[] = []
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? ''
    if (/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/.test(unit)) continue
    const plain = /\s/.test(unit) ? ' ' : (variants.find(([sign]) => sign.test(unit))?.[1] ?? unit)
    if (plain === ' ' && out.endsWith(' ')) continue
    out += plain
    starts.push(at)
  }
  return { text: out, starts }
}
