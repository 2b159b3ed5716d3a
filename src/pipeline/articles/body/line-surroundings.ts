import type { PageEvidence } from '../../../news/page-evidence.ts'
import { functionWords } from '../../../text/function-words.ts'
import { rarityOf } from '../../../text/rarity.ts'
import { stem } from '../../../text/stems.ts'
import type { Line } from '../line.ts'
import type { LineKind } from '../line-roles/line-kind.ts'
import type { Body } from './body.ts'

export interface Seen {
  /** What each line of the dump is by its looks. */
  kinds: readonly (LineKind | undefined)[]
  language: string | null
  /** What a page's tags say; null for a text without tags. */
  page: PageEvidence | null
  /** Where the heaviest stretch of lines stands. */
  heaviest: Body | null
}

/** What the words of a line say of where it stands: how rare they are, and how far the page's prose has them too. */
interface Told {
  /** Sum of the rarities of its words, each once, in nats. */
  all: number
  /** Of those words that other prose of the page has. */
  shared: number
  /** The same, by how many lines of prose have them. */
  recurring: number
}

/**
 * What surrounds each line, by name: how far it is from prose, how much prose stands about it and above it, runs of lines that end no
 * sentence, and how the words of the page's prose recur in it and near it: a list of other reports has words of its own.
 */
export function lineSurroundings(lines: readonly Line[], { kinds, language }: Seen): string[][] {
  const isProse = lines.map(({ words, endsSentence }) => words >= 12 && endsSentence)
  const isText = lines.map(({ index }, at) => isProse[at] === true && kinds[index]?.name === 'prose')
  const told = tellWords(lines, isText, language)
  const mass = lines.map(({ words }, at) => (isText[at] ? words : 0))
  const sums = {
    prose: cumulate(isProse.map(Number)),
    mass: cumulate(mass),
    own: cumulate(mass.map((words, at) => words * shareOf(told[at]))),
    all: cumulate(told.map(({ all }) => all)),
    shared: cumulate(told.map(({ shared }) => shared)),
    recurring: cumulate(told.map(({ recurring }) => recurring)),
  }
  const between = (sum: readonly number[], from: number, to: number) =>
    (sum[Math.min(lines.length, to)] ?? 0) - (sum[Math.max(0, Math.min(lines.length, from))] ?? 0)
  const total = sums.own.at(-1) || 1
  const isOpen = lines.map(({ words, endsSentence }) => !endsSentence && words < 12)
  const distance = { above: distances(isProse), below: distances(isProse.toReversed()).reverse() }
  const open = { above: runs(isOpen), below: runs(isOpen.toReversed()).reverse() }
  const zone = (name: string, from: number, to: number) => {
    const all = between(sums.all, from, to)
    if (all === 0) return [`${name} silent`]
    return [
      `${name} shares:${levelOf(between(sums.shared, from, to) / all, [0.2, 0.35, 0.5, 0.65, 0.8])}`,
      `${name} recurs:${levelOf(between(sums.recurring, from, to) / all, [0.3, 0.6, 1, 1.5, 2.2])}`,
    ]
  }
  const headings = headingsAbove(lines, kinds, isText)
  return lines.map(({ words }, at) => {
    const length = words < 4 ? 'short' : words < 12 ? 'middling' : 'long'
    const { all = 0, shared = 0, recurring = 0 } = told[at] ?? {}
    return [
      'line',
      `prose above:${levelOf((sums.own[at] ?? 0) / total, [0, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.999])}`,
      `prose below:${levelOf(1 - (sums.own[at + 1] ?? 0) / total, [0.001, 0.01, 0.03, 0.1, 0.25, 0.5])}`,
      `since prose:${levelOf(distance.above[at] ?? 99, [1, 2, 4, 8, 16])}`,
      `until prose:${levelOf(distance.below[at] ?? 99, [1, 2, 4, 8, 16])}`,
      `density:${Math.round((between(sums.prose, at - 5, at + 6) / 11) * 5)}`,
      `words above:${levelOf(between(sums.mass, at - 10, at), [0, 20, 60, 150, 300])}`,
      `words below:${levelOf(between(sums.mass, at + 1, at + 11), [0, 20, 60, 150, 300])}`,
      `${length} shares:${all === 0 ? 'none' : levelOf(shared / all, [0, 0.2, 0.4, 0.6, 0.8, 0.99])}`,
      `${length} recurs:${all === 0 ? 'none' : levelOf(recurring / all, [0, 0.3, 0.7, 1.2, 1.8, 2.5])}`,
      ...zone('below', at + 1, at + 9),
      ...zone('above', at - 8, at),
      ...zone('about', at - 3, at + 4),
      `open above:${levelOf(open.above[at - 1] ?? 0, [0, 1, 2, 4, 8])}`,
      `open below:${levelOf(open.below[at + 1] ?? 0, [0, 1, 2, 4, 8])}`,
      ...(headings[at] ?? []),
    ]
  })
}

/** Headings by which a page says that something else follows, and how far above each line they stand, below some of its prose. */
function headingsAbove(lines: readonly Line[], kinds: Seen['kinds'], isText: readonly boolean[]): string[][] {
  const met = new Map<string, number>()
  let prose = 0
  return lines.map(({ index }, at) => {
    const above = [...met].map(
      ([name, place]) => `${name} above:${levelOf(at - place, [1, 2, 4, 8, 16, 32])}`,
    )
    const name = kinds[index]?.name ?? ''
    if (isText[at]) prose++
    if (prose > 0 && announcing.has(name)) met.set(name, at)
    return above
  })
}

const announcing = new Set(['comments', 'list heading', 'end marker'])

/** How many of the ascending bounds a value exceeds. */
export function levelOf(value: number, bounds: readonly number[]): number {
  const level = bounds.findIndex((bound) => value <= bound)
  return level < 0 ? bounds.length : level
}

function tellWords(lines: readonly Line[], isText: readonly boolean[], language: string | null): Told[] {
  const stems = lines.map(({ tokens }) => contentStems(tokens, language))
  const times = new Map<string, number>()
  for (const [at, own] of stems.entries())
    if (isText[at]) for (const word of own) times.set(word, (times.get(word) ?? 0) + 1)
  return stems.map((own, at) => {
    const told: Told = { all: 0, shared: 0, recurring: 0 }
    for (const word of own) {
      const rarity = rarityOf(word)
      const others = (times.get(word) ?? 0) - Number(isText[at])
      told.all += rarity
      if (others > 0) told.shared += rarity
      told.recurring += rarity * Math.log2(1 + Math.max(0, others))
    }
    return told
  })
}

/** So many words of a line are looked at. */
const mostTokens = 300

function contentStems(tokens: readonly string[], language: string | null): Set<string> {
  const common = functionWords.get(language ?? '')
  const words = tokens.slice(0, mostTokens).map((word) => word.toLowerCase())
  return new Set(words.filter((word) => word.length > 2 && !common?.has(word)).map(stem))
}

function shareOf(told: Told | undefined): number {
  return told && told.all > 0 ? told.shared / told.all : 0
}

/** Sums of what comes before each place, from nothing to all. */
function cumulate(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return sums
}

/** How many steps back the last one is for which something holds; 99 where there is none. */
function distances(holds: readonly boolean[]): number[] {
  let last = Number.NEGATIVE_INFINITY
  return holds.map((is, at) => {
    const distance = Math.min(99, at - last)
    if (is) last = at
    return distance
  })
}

/** How long the run is that ends at each place. */
function runs(holds: readonly boolean[]): number[] {
  let length = 0
  return holds.map((is) => {
    length = is ? length + 1 : 0
    return length
  })
}
