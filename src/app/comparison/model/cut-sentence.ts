type Stretch = readonly [start: number, end: number]

/** A part of a sentence: its bounds, and the words in it that stand out. */
export interface Cut {
  start: number
  end: number
  bold: Stretch[]
}

/** A sentence this short is shown whole, and a part of it gets no longer by taking in more of what differs. */
const short = 120
const room = 130
/** Context before and after what stands out. */
const enough = { before: 8, after: 24 }
const boundary = /[,;:–—](?=\s)/g

/**
 * The part of a sentence that shows what differs, to the letter: the clause around the first of `stretches` (the
 * weightiest), with as many of the others as there is room for, from one boundary (comma, semicolon, colon, dash) to
 * another. A short sentence is left whole, and so is one of which little would be left out.
 */
export function cutSentence(text: string, stretches: readonly Stretch[]): Cut {
  const [first, ...others] = stretches
  const whole = { start: 0, end: text.length, bold: [...stretches] }
  if (!first || text.length <= short) return whole
  let [from, to] = first
  for (const [start, end] of others) {
    const [earlier, later] = [Math.min(from, start), Math.max(to, end)]
    if (later - earlier <= room - enough.before - enough.after) [from, to] = [earlier, later]
  }
  const ends = Array.from(text.matchAll(boundary), ({ index }) => index + 1)
  const start = ends.filter((at) => at <= from - enough.before).at(-1) ?? 0
  const end = ends.find((at) => at >= to + enough.after) ?? text.length
  if (end - start > text.length - 24) return whole
  const begin = start + text.slice(start).search(/\S/)
  return { start: begin, end, bold: stretches.filter(([one, other]) => one >= begin && other <= end) }
}
