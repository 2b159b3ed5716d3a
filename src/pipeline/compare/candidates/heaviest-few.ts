/** Among very many of one weight not all can be kept. */
const most = 8

/**
 * The top few by weight, with all that tie with the last of them, so that the order of offering does not matter; of
 * more ties than can be kept, those of the least distance.
 */
export interface HeaviestFew {
  offer(id: number, weight: number, distance: number): void
  /** What is kept, heaviest first. */
  kept(): number[]
}

/** Makes an empty keeper of so many; what it holds at a time is bounded. */
export function makeHeaviestFew(few: number): HeaviestFew {
  let entries: { id: number; weight: number; distance: number }[] = []
  let edge = 0
  const prune = () => {
    entries.sort((x, y) => y.weight - x.weight || x.distance - y.distance || x.id - y.id)
    edge = entries[few - 1]?.weight ?? 0
    entries = entries.filter(({ weight }) => weight >= edge).slice(0, most)
  }
  return {
    offer(id, weight, distance) {
      if (weight < edge) return
      entries.push({ id, weight, distance })
      if (entries.length > 2 * most) prune()
    },
    kept() {
      prune()
      return entries.map(({ id }) => id)
    },
  }
}
