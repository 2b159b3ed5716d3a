/** Top and bottom of a piece of text beside the gap between the columns. */
export type End = readonly [top: number, bottom: number]

export interface Ends {
  a: readonly End[]
  b: readonly End[]
  /** Where the bracket of each side stands. */
  xa: number
  xb: number
}

const lip = 5

/** SVG path data: a bracket beside each piece of text, and a curve from each piece of A to each of B. */
export function connectorPath({ a, b, xa, xb }: Ends): string {
  const brackets = [
    ...a.map(([top, bottom]) => `M${xa - lip} ${top}H${xa}V${bottom}H${xa - lip}`),
    ...b.map(([top, bottom]) => `M${xb + lip} ${top}H${xb}V${bottom}H${xb + lip}`),
  ]
  const middle = (xa + xb) / 2
  const curves = a.flatMap((left) =>
    b.map(
      (right) =>
        `M${xa} ${centre(left)}C${middle} ${centre(left)} ${middle} ${centre(right)} ${xb} ${centre(right)}`,
    ),
  )
  return [...brackets, ...curves].join('')
}

/** Lines of text, joined where they follow each other. */
export function joinLines(lines: readonly End[]): End[] {
  const joined: [number, number][] = []
  for (const [top, bottom] of lines) {
    const last = joined.at(-1)
    if (last && top - last[1] < 16) last[1] = Math.max(last[1], bottom)
    else joined.push([top, bottom])
  }
  return joined
}

/** The part of an end between two heights; an end beyond them shrinks to the edge it lies behind. */
export const clampEnd = ([top, bottom]: End, [from, to]: End): End => [
  Math.min(Math.max(top, from), to),
  Math.min(Math.max(bottom, from), to),
]

const centre = ([top, bottom]: End) => (top + bottom) / 2
