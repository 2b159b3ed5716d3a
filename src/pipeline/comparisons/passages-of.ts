import { type Link, type Passage, strengths } from '../../news/comparison.ts'

/** Joins sentences that links of `reworded` or stronger hold together: the connected components. */
export function passagesOf(links: Link[]): Passage[] {
  const groups: Passage[] = []
  for (const [index, link] of links.entries()) {
    if (link.strength === 'possible') continue
    const touching = groups.filter((group) => group.a.includes(link.a) || group.b.includes(link.b))
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    const parts: Passage[] = [
      ...touching,
      { a: [link.a], b: [link.b], strength: link.strength, links: [index] },
    ]
    groups.push(joined(parts))
  }
  return groups.sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0))
}

/** A passage is as strong as the strongest of its links. */
function joined(parts: Passage[]): Passage {
  const strongest = Math.max(...parts.map((part) => strengths.indexOf(part.strength)))
  return {
    a: ascending(parts.flatMap((part) => part.a)),
    b: ascending(parts.flatMap((part) => part.b)),
    strength: strengths[strongest] ?? 'possible',
    links: ascending(parts.flatMap((part) => part.links)),
  }
}

function ascending(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((x, y) => x - y)
}
