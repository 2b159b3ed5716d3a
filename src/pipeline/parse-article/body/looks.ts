/**
 * What may hold for a line, by number: some forty things hold for each, and are weighed many times over. Their names (`kind:prose`,
 * `words:4`) are for people and for the file of weights.
 */
export type Look = number

const names: string[] = []
const numbers = new Map<string, Look>()

/** The number of a name, always the same; there are some hundreds. */
export function look(name: string): Look {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, names.length)
  return names.push(name) - 1
}

export function nameOfLook(number: Look): string {
  return names[number] as string
}

/** Looks that tell of the lines around as well: who wrote the report is told, a post has its day and time. */
export const authorNote = look('author note')
export const stamp = look('stamp')

/** The looks whose names have one of `values` behind `before`, to be asked by it. */
export function looksBy<Value extends string>(before: string, values: readonly Value[]): Record<Value, Look> {
  return Object.fromEntries(values.map((value) => [value, look(`${before}${value}`)])) as Record<Value, Look>
}

/** Tells the look of each level of what is measured, `name:level`. */
export function scale(name: string, bounds: readonly number[]): (value: number) => Look {
  const levels = [...bounds, Number.POSITIVE_INFINITY].map((_, level) => look(`${name}:${level}`))
  return (value) => levels[levelOf(value, bounds)] as Look
}

/** How many of the ascending bounds a value exceeds. */
export function levelOf(value: number, bounds: readonly number[]): number {
  let level = 0
  while (level < bounds.length && !(value <= (bounds[level] as number))) level++
  return level
}
