import type { Link } from '../../../news/comparison/comparison.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { cutText, type Piece } from '../../ui/text/cut-text.ts'

type Stretch = readonly [start: number, end: number]

/** The pieces of a sentence: `same` words tie it to the other report, `own` ones are where the two differ. */
export const markSentence = (
  text: string,
  { same, own }: { same: readonly Stretch[]; own: readonly Stretch[] },
): Piece<'same' | 'own'>[] =>
  cutText(text, [
    ...joinNeighbours(text, same).map(([start, end]) => ({ start, end, manner: 'same' as const })),
    ...own.map(([start, end]) => ({ start, end, manner: 'own' as const })),
  ])

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
