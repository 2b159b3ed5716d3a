/** `a` is the report on the left, `b` the one on the right: the order of the address is the order of the page. */
export type Side = 'a' | 'b'
export const sides = ['a', 'b'] as const

/** One value for each report. */
export type Both<T> = Readonly<Record<Side, T>>

export const other = (side: Side): Side => (side === 'a' ? 'b' : 'a')

/** The same with what it says of `a` said of `b`, and the other way round. */
export function swapSides<T extends { a: unknown; b: unknown }>(pair: T): T {
  return { ...pair, a: pair.b, b: pair.a }
}
