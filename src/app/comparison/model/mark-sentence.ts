import type { Link } from '../../../news/comparison.ts'
import type { Side } from './side.ts'

/** A piece of a sentence: `same` words tie it to the other report, `own` ones are where the two differ. */
export interface Piece {
  text: string
  start: number
  same: boolean
  own: boolean
}

type Stretch = readonly [start: number, end: number]

/** A sentence cut where marks begin or end; the pieces joined are the sentence, to the letter. */
export function markSentence(
  text: string,
  { same, own }: { same: readonly Stretch[]; own: readonly Stretch[] },
): Piece[] {
  const joined = joinNeighbours(text, same)
  const cuts = [...joined, ...own].flat().filter((at) => at > 0 && at < text.length)
  const edges = [...new Set([0, ...cuts, text.length])].sort((one, two) => one - two)
  return edges.slice(0, -1).map((start, i) => ({
    text: text.slice(start, edges[i + 1]),
    start,
    same: covers(joined, start),
    own: covers(own, start),
  }))
}

/** The marks that links put on one sentence of one side. */
export function marksOf(links: readonly Link[], side: Side, sentence: number) {
  const its = links.filter((link) => link[side] === sentence)
  return {
    same: its.flatMap(({ ties }) => ties.map((tie): Stretch => tie[side])),
    own: its.flatMap(({ differences }) =>
      differences.flatMap((difference): Stretch[] => (difference[side] ? [difference[side]] : [])),
    ),
  }
}

const covers = (stretches: readonly Stretch[], at: number) =>
  stretches.some(([start, end]) => start <= at && at < end)

/** `met` `with` `him` is one stretch: what has only white space between belongs together. */
function joinNeighbours(text: string, stretches: readonly Stretch[]): Stretch[] {
  const joined: [number, number][] = []
  for (const [start, end] of stretches.toSorted((one, two) => one[0] - two[0])) {
    const last = joined.at(-1)
    if (last && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}
