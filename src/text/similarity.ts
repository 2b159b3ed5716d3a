/** Length of the longest common subsequence of two token lists (Hunt and Szymanski's problem, by rows). */
export function commonSubsequence<T>(a: readonly T[], b: readonly T[]): number {
  const row = new Uint16Array(b.length + 1)
  for (const item of a) {
    let diagonal = 0
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      row[j] = item === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0)
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}

/** Length of the longest run of tokens that stands in both lists without a gap. */
export function commonRun<T>(a: readonly T[], b: readonly T[]): number {
  const row = new Uint16Array(b.length + 1)
  let longest = 0
  for (const item of a) {
    for (let j = b.length; j >= 1; j--) {
      const length = item === b[j - 1] ? (row[j - 1] ?? 0) + 1 : 0
      row[j] = length
      if (length > longest) longest = length
    }
  }
  return longest
}

/** How many items two ascending lists share, counting repeats once a pair. */
export function sharedCount<T extends string | number>(a: readonly T[], b: readonly T[]): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as T, b[j] as T]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared
}

/** Dice's coefficient of two ascending lists, 0..1; 0 where both are empty. */
export function dice<T extends string | number>(a: readonly T[], b: readonly T[]): number {
  const size = a.length + b.length
  return size === 0 ? 0 : (2 * sharedCount(a, b)) / size
}

/** Character n-grams of a lower-cased text with its runs of white space as one, in ascending order, without repeats. */
export function characterGrams(text: string, length: number): string[] {
  const padded = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const grams = new Set<string>()
  for (let i = 0; i + length <= padded.length; i++) grams.add(padded.slice(i, i + length))
  return [...grams].sort()
}
