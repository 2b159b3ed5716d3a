import type { Link, Passage } from '../../news/comparison.ts'
import { isSameFact, strengths } from '../../news/strengths.ts'

/** A passage never grows beyond so many sentences of one report. */
const mostSentences = 4

interface Group {
  a: Set<number>
  b: Set<number>
  links: number[]
}

/**
 * Joins sentences that links of one fact hold together. Strongest links join first; a link that would make
 * a passage too long for one thing said is left out of it, so the weakest of a long chain are the ones that give
 * (Kruskal 1956, with a bound). In the order of a's sentences.
 */
export function passagesOf(links: Link[]): Passage[] {
  const groups = new Set<Group>()
  const groupAt = new Map<string, Group>()
  for (const { link, index } of strongestFirst(links)) {
    const parts = new Set([groupAt.get(`a${link.a}`), groupAt.get(`b${link.b}`)])
    const joined = joinGroups(
      [...parts].flatMap((group) => group ?? []),
      link,
      index,
    )
    if (Math.max(joined.a.size, joined.b.size) > mostSentences) continue
    for (const group of parts) if (group) groups.delete(group)
    groups.add(joined)
    for (const n of joined.a) groupAt.set(`a${n}`, joined)
    for (const n of joined.b) groupAt.set(`b${n}`, joined)
  }
  return [...groups]
    .map((group) => toPassage(group, links))
    .sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0))
}

/** Among equals the place decides, in a way that swapping the sides does not change. */
function strongestFirst(links: Link[]): { link: Link; index: number }[] {
  return links
    .map((link, index) => ({ link, index }))
    .filter(({ link }) => isSameFact(link.strength))
    .sort(
      ({ link: x }, { link: y }) =>
        y.score - x.score || x.a + x.b - y.a - y.b || Math.abs(x.a - x.b) - Math.abs(y.a - y.b),
    )
}

function joinGroups(groups: Group[], link: Link, index: number): Group {
  return {
    a: new Set([...groups.flatMap((group) => [...group.a]), link.a]),
    b: new Set([...groups.flatMap((group) => [...group.b]), link.b]),
    links: [...groups.flatMap((group) => group.links), index],
  }
}

/** A passage is as strong as the strongest of its links. */
function toPassage(group: Group, links: Link[]): Passage {
  const held = ascending(group.links)
  const strongest = Math.max(...held.map((n) => strengths.indexOf(links[n]?.strength ?? 'related')))
  return {
    a: ascending([...group.a]),
    b: ascending([...group.b]),
    strength: strengths[strongest] ?? 'related',
    links: held,
  }
}

function ascending(numbers: number[]): number[] {
  return numbers.sort((x, y) => x - y)
}
