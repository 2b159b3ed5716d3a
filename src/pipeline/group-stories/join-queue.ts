/** Two groups (their numbers) that may be joined, and how alike their members are on average. */
export interface Join {
  a: number
  b: number
  average: number
}

/** A binary heap: the most alike first, then by number, so that the order of input does not matter. */
export class JoinQueue {
  readonly #heap: Join[] = []

  push(join: Join): void {
    const heap = this.#heap
    let at = heap.push(join) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!before(heap[at] as Join, heap[above] as Join)) break
      this.#swap(at, above)
      at = above
    }
  }

  pop(): Join | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (heap.length === 0 || last === undefined) return top
    heap[0] = last
    for (let at = 0; ; ) {
      let first = at
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < heap.length && before(heap[below] as Join, heap[first] as Join)) first = below
      }
      if (first === at) return top
      this.#swap(at, first)
      at = first
    }
  }

  #swap(i: number, j: number): void {
    const kept = this.#heap[i] as Join
    this.#heap[i] = this.#heap[j] as Join
    this.#heap[j] = kept
  }
}

function before(x: Join, y: Join): boolean {
  return x.average !== y.average ? x.average > y.average : x.a !== y.a ? x.a < y.a : x.b < y.b
}
