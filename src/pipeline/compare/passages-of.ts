import { at } from '../../news/at.ts'
import type { Link, Passage } from '../../news/comparison/comparison.ts'
import { isSameFact, strengths } from '../../news/comparison/strengths.ts'

/** A passage never grows beyond so many sentences of one report. */
const mostSentences = 4
/** The least overlap of the ties of two links of one sentence for both to tell one fact. */
const sharedTies = 0.5

type Side = 'a' | 'b'

interface Fact {
  a: number[]
  b: number[]
}

/**
 * The facts that both reports tell: sentences of which each is tied to each of the other side (complete linkage, so that
 * nothing chains), by the same of its words. A sentence whose clauses tell two facts stands in two passages. The strongest
 * links are placed first. In the order of a's sentences, then of b's; swapping the sides mirrors them.
 */
export function passagesOf(links: Link[]): Passage[] {
  const same = new Map(
    links.flatMap((link, index) =>
      isSameFact(link.strength) ? [[`${link.a} ${link.b}`, { link, index }] as const] : [],
    ),
  )
  const linkAt = (a: number, b: number) => same.get(`${a} ${b}`)?.link
  const facts: Fact[] = []
  for (const { link } of [...same.values()].sort(strongestFirst)) {
    if (facts.some(({ a, b }) => a.includes(link.a) && b.includes(link.b))) continue
    const wider = facts.find((fact) => takes(fact, link, linkAt))
    if (!wider) facts.push({ a: [link.a], b: [link.b] })
    else if (wider.a.includes(link.a)) wider.b.push(link.b)
    else wider.a.push(link.a)
  }
  return facts
    .map((fact) => toPassage(fact, same))
    .sort((x, y) => first(x.a) - first(y.a) || first(x.b) - first(y.b) || x.a.length - y.a.length)
}

const first = (sentences: readonly number[]) => at(sentences, 0)

type LinkAt = (a: number, b: number) => Link | undefined

/** Whether one end of a link belongs to a fact that holds its other end. */
function takes(fact: Fact, link: Link, linkAt: LinkAt): boolean {
  if (fact.a.includes(link.a)) return mayJoin(fact, 'b', { joining: link.b, linkAt })
  return fact.b.includes(link.b) && mayJoin(fact, 'a', { joining: link.a, linkAt })
}

/** Whether a sentence is tied to every sentence of the other side, by what ties those to the ones of its own side. */
function mayJoin(fact: Fact, side: Side, { joining, linkAt }: { joining: number; linkAt: LinkAt }): boolean {
  const [own, others, facing] = side === 'b' ? [fact.b, fact.a, 'a' as const] : [fact.a, fact.b, 'b' as const]
  if (own.length >= mostSentences) return false
  const linkOf = (mine: number, other: number) => (side === 'b' ? linkAt(other, mine) : linkAt(mine, other))
  return others.every((other) => {
    const link = linkOf(joining, other)
    return link && own.every((mine) => tiedAlike(link, linkOf(mine, other), facing))
  })
}

/** Whether two links tie the one sentence that they share, on that side, by the same words. */
function tiedAlike(one: Link, other: Link | undefined, side: Side): boolean {
  if (!other || one.ties.length === 0 || other.ties.length === 0) return other !== undefined
  return Math.max(sharedShare(one, other, side), sharedShare(other, one, side)) >= sharedTies
}

function sharedShare({ ties }: Link, other: Link, side: Side): number {
  return ties
    .filter((tie) => other.ties.some((one) => one[side][0] < tie[side][1] && tie[side][0] < one[side][1]))
    .reduce((sum, { weight }) => sum + weight, 0)
}

interface Placed {
  link: Link
  index: number
}

/** Among equals the place decides, in a way that swapping the sides does not change. */
function strongestFirst({ link: x }: Placed, { link: y }: Placed): number {
  return y.score - x.score || x.a + x.b - y.a - y.b || Math.abs(x.a - x.b) - Math.abs(y.a - y.b)
}

/** A passage is as strong as the strongest of its links. */
function toPassage(fact: Fact, same: ReadonlyMap<string, Placed>): Passage {
  const [a, b] = [ascending(fact.a), ascending(fact.b)]
  const held = a.flatMap((i) => b.flatMap((j) => same.get(`${i} ${j}`) ?? []))
  const strongest = Math.max(...held.map(({ link }) => strengths.indexOf(link.strength)))
  return {
    a,
    b,
    strength: at(strengths, strongest),
    links: ascending(held.map(({ index }) => index)),
  }
}

function ascending(numbers: number[]): number[] {
  return [...numbers].sort((x, y) => x - y)
}
