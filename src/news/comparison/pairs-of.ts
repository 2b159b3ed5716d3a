/** Every two of some things, each pair once and in their order. */
export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((item, i) => items.slice(i + 1).map((other): [T, T] => [item, other]))
}
