/** Length of the longest common subsequence of two token lists (Wagner and Fischer 1974, one row at a time). */
export function commonSubsequence(a: readonly number[], b: readonly number[]): number {
  const row = new Uint16Array(b.length + 1)
  for (const item of a) {
    let diagonal = 0
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number
      const before = row[j - 1] as number
      row[j] = item === b[j - 1] ? diagonal + 1 : above > before ? above : before
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}

/** Visits the positions of what two ascending lists share. */
export function eachShared(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  visit: (i: number, j: number) => void,
): void {
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) visit(i, j)
    if (x <= y) i++
    if (y <= x) j++
  }
}

/** Dice's coefficient of two ascending lists without repeats, 0..1; 0 where both are empty. */
export function dice(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let shared = 0
  eachShared(a, b, () => shared++)
  return (2 * shared) / (a.length + b.length || 1)
}
