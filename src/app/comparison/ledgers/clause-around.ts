/** A mention in the text's own words around it; `cut` says where the sentence goes on. */
export interface Clause {
  before: string
  mention: string
  after: string
  cut: { before: boolean; after: boolean }
}

/** Context on either side in UTF-16 units: less is no context, more is no clause. */
const enough = 24
const most = 80
const boundary = /[,;:–—](?=\s)|\s[–—-](?=\s)/g

/**
 * The clause in which `[start, end)` of a sentence stands, to the letter: from the boundary (comma, semicolon, colon,
 * dash) before it to the one after it, but never closer than a few words, and cut between words where it runs on.
 */
export function clauseAround(sentence: string, [start, end]: readonly [number, number]): Clause {
  const ends = Array.from(sentence.matchAll(boundary), (found) => found.index + found[0].length)
  const from = ends.filter((at) => at <= start - enough).at(-1) ?? 0
  const to = ends.find((at) => at >= end + enough) ?? sentence.length
  const before = lastWords(sentence.slice(from, start).trimStart())
  const after = firstWords(sentence.slice(end, to))
  return {
    before,
    mention: sentence.slice(start, end),
    after,
    cut: {
      before: sentence.slice(0, start - before.length).trim() !== '',
      after: end + after.length < sentence.length,
    },
  }
}

function firstWords(text: string): string {
  const space = text.indexOf(' ', most)
  return space < 0 ? text : text.slice(0, space)
}

function lastWords(text: string): string {
  const space = text.lastIndexOf(' ', text.length - most)
  return text.length <= most || space < 0 ? text : text.slice(space + 1)
}
