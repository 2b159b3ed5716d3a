import type { PageEvidence } from '../../../news/page/page-evidence.ts'
import type { Line } from '../lines/line.ts'
import type { LineKind } from '../lines/line-kind.ts'
import type { Body } from './body.ts'
import { authorNote, type Look, look, scale, stamp } from './looks.ts'
import { shareOf, tellWords } from './told-words.ts'

export interface Seen {
  /** What each line of the dump is by its looks. */
  kinds: readonly (LineKind | undefined)[]
  language: string | null
  /** What a page's tags say; null for a text without tags. */
  page: PageEvidence | null
  /** Where the heaviest stretch of lines stands. */
  heaviest: Body | null
}

/** With what each line looks like itself. */
interface Looked extends Seen {
  looks: readonly (readonly Look[])[]
}

/**
 * What surrounds each line, by name: how far it is from prose, how much prose stands about it and above it, runs of lines that end no
 * sentence, and how the words of the page's prose recur in it and near it: a list of other reports has words of its own.
 */
export function lineSurroundings(lines: readonly Line[], { kinds, language, looks }: Looked): Look[][] {
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
  const zone = (name: keyof typeof near, from: number, to: number) => {
    const all = between(sums.all, from, to)
    if (all === 0) return [near[name].silent]
    return [
      near[name].shares(between(sums.shared, from, to) / all),
      near[name].recurs(between(sums.recurring, from, to) / all),
    ]
  }
  const headings = headingsAbove(lines, { kinds, looks }, isText)
  const stamps = cumulate(looks.map((own) => Number(own.includes(stamp))))
  return lines.map(({ words }, at) => {
    const length = words < 4 ? 'short' : words < 12 ? 'middling' : 'long'
    const { all = 0, shared = 0, recurring = 0 } = told[at] ?? {}
    return [
      always,
      scales.proseAbove((sums.own[at] ?? 0) / total),
      scales.proseBelow(1 - (sums.own[at + 1] ?? 0) / total),
      scales.sinceProse(distance.above[at] ?? 99),
      scales.untilProse(distance.below[at] ?? 99),
      densities[Math.round((between(sums.prose, at - 5, at + 6) / 11) * 5)] as Look,
      scales.wordsAbove(between(sums.mass, at - 10, at)),
      scales.wordsBelow(between(sums.mass, at + 1, at + 11)),
      all === 0 ? own[length].sharesNone : own[length].shares(shared / all),
      all === 0 ? own[length].recursNone : own[length].recurs(recurring / all),
      ...zone('below', at + 1, at + 9),
      ...zone('above', at - 8, at),
      ...zone('about', at - 3, at + 4),
      scales.stampsAbove(between(stamps, at - 12, at)),
      scales.stampsBelow(between(stamps, at + 1, at + 13)),
      scales.openAbove(open.above[at - 1] ?? 0),
      scales.openBelow(open.below[at + 1] ?? 0),
      ...(headings[at] ?? []),
    ]
  })
}

/** Headings by which a page says that something else follows, and how far above each line they stand, below some of its prose. */
function headingsAbove(
  lines: readonly Line[],
  { kinds, looks }: Pick<Looked, 'kinds' | 'looks'>,
  isText: readonly boolean[],
): Look[][] {
  const met = new Map<(steps: number) => Look, number>()
  let prose = 0
  return lines.map(({ index }, at) => {
    const above = [...met].map(([announce, place]) => announce(at - place))
    const name = looks[at]?.includes(authorNote) ? 'author note' : kinds[index]?.name
    if (isText[at]) prose++
    const announce = prose > 0 && name ? announcing.get(name) : undefined
    if (announce) met.set(announce, at)
    return above
  })
}

const announcing: ReadonlyMap<string, (steps: number) => Look> = new Map(
  (['author note', 'comments', 'list heading', 'end marker'] as const).map((name) => [
    name,
    scale(`${name} above`, [1, 2, 4, 8, 16, 32]),
  ]),
)

const always = look('line')
const densities = [0, 1, 2, 3, 4, 5].map((level) => look(`density:${level}`))
const scales = {
  proseAbove: scale('prose above', [0, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.999]),
  proseBelow: scale('prose below', [0.001, 0.01, 0.03, 0.1, 0.25, 0.5]),
  sinceProse: scale('since prose', [1, 2, 4, 8, 16]),
  untilProse: scale('until prose', [1, 2, 4, 8, 16]),
  wordsAbove: scale('words above', [0, 20, 60, 150, 300]),
  wordsBelow: scale('words below', [0, 20, 60, 150, 300]),
  stampsAbove: scale('stamps above', [0, 1, 3]),
  stampsBelow: scale('stamps below', [0, 1, 3]),
  openAbove: scale('open above', [0, 1, 2, 4, 8]),
  openBelow: scale('open below', [0, 1, 2, 4, 8]),
}
/** How the words of a line itself recur, by its length, and those of the lines near it. */
const ofLine = (name: string) => ({
  shares: scale(`${name} shares`, [0, 0.2, 0.4, 0.6, 0.8, 0.99]),
  recurs: scale(`${name} recurs`, [0, 0.3, 0.7, 1.2, 1.8, 2.5]),
  sharesNone: look(`${name} shares:none`),
  recursNone: look(`${name} recurs:none`),
})
const own = { short: ofLine('short'), middling: ofLine('middling'), long: ofLine('long') }
const ofZone = (name: string) => ({
  shares: scale(`${name} shares`, [0.2, 0.35, 0.5, 0.65, 0.8]),
  recurs: scale(`${name} recurs`, [0.3, 0.6, 1, 1.5, 2.2]),
  silent: look(`${name} silent`),
})
const near = { above: ofZone('above'), below: ofZone('below'), about: ofZone('about') }

/** Sums of what comes before each place, from nothing to all. */
function cumulate(values: readonly number[]): number[] {
  const sums = [0]
  let sum = 0
  for (const value of values) {
    sum += value
    sums.push(sum)
  }
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
