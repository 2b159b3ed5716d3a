import { at } from '../../../news/at.ts'
/** A stretch `[start, end)` of a text, in UTF-16 units, that is shown in some manner. */
export interface Stretch<Manner extends string> {
  start: number
  end: number
  manner: Manner
}

export interface Piece<Manner extends string> {
  text: string
  start: number
  manners: Manner[]
}

/**
 * Cuts a text at the edges of all stretches, which may overlap. The pieces' texts joined are the text, to the letter;
 * stretches that reach outside of it are cut to it.
 */
export function cutText<Manner extends string>(
  text: string,
  stretches: readonly Stretch<Manner>[],
): Piece<Manner>[] {
  const within = (place: number) => Math.min(Math.max(place, 0), text.length)
  const inside = stretches.map(({ start, end, manner }) => ({
    start: within(start),
    end: within(end),
    manner,
  }))
  const edges = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])
  const cuts = [...edges].sort((one, other) => one - other)
  return cuts.slice(1).map((end, index) => {
    const start = at(cuts, index)
    const around = inside.filter((stretch) => stretch.start <= start && stretch.end >= end)
    return { text: text.slice(start, end), start, manners: [...new Set(around.map(({ manner }) => manner))] }
  })
}
