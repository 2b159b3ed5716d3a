const abbreviations =
  /(?:^|[\s("“„])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Jr|Sr|Inc|Ltd|Co|Corp|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|bzw|ca|Nr|Hr|Fr|etc|[A-ZÄÖÜ]|(?:[A-Za-z]\.)+[A-Za-z])\.$/u
const sentenceEnd = /[.!?…]+["'”’“»›)\]]*(?=\s+\S)/gu
const sentenceStart = /^\s+["'“”„«‹‘([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u

/**
 * Splits a block into sentences, each as `[start, end)` of `text` without surrounding white space.
 * A full stop after an abbreviation or initial, or before a lower-case letter, ends nothing.
 */
export function splitSentences(text: string): [start: number, end: number][] {
  const cuts: number[] = []
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    const upToStop = text.slice(0, match.index + 1)
    if (match[0].startsWith('.') && abbreviations.test(upToStop)) continue
    if (sentenceStart.test(text.slice(end))) cuts.push(end)
  }
  const edges = [0, ...cuts, text.length]
  return edges.slice(1).flatMap((end, i) => trimmed(text, edges[i] ?? 0, end))
}

function trimmed(text: string, start: number, end: number): [number, number][] {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  const to = end - (piece.length - piece.trimEnd().length)
  return from < to ? [[from, to]] : []
}
