import type { PageFeatures } from './line-features.ts'
import model from './line-weights.json' with { type: 'json' }
import { type Look, look, nameOfLook } from './looks.ts'

/**
 * Where a line may stand: above the report, as its headline, between that and its text, in the text, between two pieces of it, below
 * it. What is below is never followed by text: a page ends once.
 */
export const places = ['above', 'headline', 'head', 'text', 'between', 'below'] as const
export type Place = (typeof places)[number]
const follows: Record<Place, readonly Place[]> = {
  above: ['above', 'headline', 'text'],
  headline: ['head', 'text'],
  head: ['head', 'text'],
  text: ['text', 'between', 'below'],
  between: ['between', 'text'],
  below: ['below'],
}
export const mayFollow = places.map((from) => places.map((to) => follows[from].includes(to)))
export const mayBegin = places.map((place) => ['above', 'headline', 'text'].includes(place))

/**
 * Whether the report may have ended above a line. It has not where most prose stands below (above the heaviest stretch) and less than a
 * tenth of it above: a line of a menu that reads like text would else be taken for the report, and all that follows for the foot of the page.
 */
export function mayBeBelow({ looks, around }: PageFeatures, at: number): boolean {
  return !looks[at]?.includes(aboveStretch) || !around[at]?.some((one) => hardlyBegun.includes(one))
}

const aboveStretch = look('stretch:above')
const hardlyBegun = ['prose above:0', 'prose above:1', 'prose above:2'].map(look)

/** From this chance on a line is told as text: what is left out wrongly costs a reader more than a line too much. */
export const enough = 0.42

export interface LineModel {
  /** What a feature says for each place, as log odds. */
  weights: Record<string, readonly number[]>
  /** What a place says for the next line's. */
  moves: readonly (readonly number[])[]
  /** What the first line's place is. */
  start: readonly number[]
}

/** The lines beside a line and behind those tell by their looks too: of the further ones, the first two count. */
const steps = [-2, -1, 1, 2] as const
const furthest = 2

/** All that holds for a line, by name; what holds for a neighbour begins with the way to it: `-1:kind:prose`. */
export function namesAt({ looks, around }: PageFeatures, at: number): string[] {
  const beside = steps.flatMap((step) => {
    const other = looks[at + step] ?? [none]
    return other
      .slice(0, Math.abs(step) === 1 ? other.length : furthest)
      .map((one) => `${step}:${nameOfLook(one)}`)
  })
  return [...(looks[at] ?? []).map(nameOfLook), ...beside, ...(around[at] ?? []).map(nameOfLook)]
}

const none = look('none')

const ways = [0, ...steps] as const
const count = places.length

/**
 * What each look says of the line itself, and of the lines to which it is a neighbour: a number for each place, for each way, for each
 * look.
 */
type Weights = Float64Array
const perLook = ways.length * count

function byLook({ weights }: LineModel): Weights {
  const known = Object.entries(weights).map(([key, values]) => {
    const [, step = '0', name = key] = /^(-?[12]):(.*)$/.exec(key) ?? []
    const way = ways.indexOf(Number(step) as (typeof ways)[number])
    return { from: look(name) * perLook + way * count, values }
  })
  const all = new Float64Array(Math.max(look('none') * perLook, ...known.map(({ from }) => from)) + perLook)
  for (const { from, values } of known) all.set(values, from)
  return all
}

const fitted = byLook(model as LineModel)

/** What speaks for each place of each line, as log odds: `scores[line * places + place]`. */
function scoresOf({ looks, around }: PageFeatures, weights: Weights): Float64Array {
  const scores = new Float64Array(looks.length * count)
  for (let line = 0; line < looks.length; line++) {
    const own = looks[line] as readonly Look[]
    for (let nth = 0; nth < own.length; nth++) {
      const one = own[nth] as Look
      addTo(scores, line, weights, one * perLook)
      for (let way = 1; way < ways.length; way++) {
        const step = ways[way] as number
        if (nth < furthest || step === 1 || step === -1)
          addTo(scores, line - step, weights, one * perLook + way * count)
      }
    }
    for (const one of around[line] ?? []) addTo(scores, line, weights, one * perLook)
    for (let way = 1; way < ways.length; way++)
      if (!looks[line + (ways[way] as number)]) addTo(scores, line, weights, none * perLook + way * count)
  }
  return scores
}

/** Adds what the weights from a place on say to the scores of a line, if there is one. */
function addTo(scores: Float64Array, line: number, weights: Weights, from: number): void {
  const first = line * count
  if (first < 0 || first >= scores.length || from >= weights.length) return
  for (let place = 0; place < count; place++)
    scores[first + place] = (scores[first + place] as number) + (weights[from + place] as number)
}

/** How likely each place goes on to each, as odds. */
function movesOf({ moves }: LineModel): Float64Array {
  return Float64Array.from({ length: count * count }, (_, at) => {
    const [from, to] = [Math.floor(at / count), at % count]
    return mayFollow[from]?.[to] ? Math.exp(moves[from]?.[to] ?? 0) : 0
  })
}

const fittedMoves = movesOf(model as LineModel)

/** How likely a line is the headline, and how likely text, 0..1. */
export interface Chances {
  headline: number
  text: number
}

/**
 * How likely each line is the headline or text: the marginals of a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001), by the forward-backward algorithm.
 */
export function chancesOf(page: PageFeatures, using: LineModel = model as LineModel): Chances[] {
  const scores = scoresOf(page, using === model ? fitted : byLook(using))
  const lines = page.looks.length
  const move = using === model ? fittedMoves : movesOf(using)
  // Scaled against underflow: each line by its largest score, and each message by its sum. Only ratios count.
  const odds = new Float64Array(scores.length)
  for (let first = 0; first < scores.length; first += count) {
    let most = -Infinity
    for (let k = first; k < first + count; k++) most = Math.max(most, scores[k] as number)
    for (let k = first; k < first + count; k++) odds[k] = Math.exp((scores[k] as number) - most)
    if (!mayBeBelow(page, first / count)) odds[first + below] = 0
  }
  const forward = new Float64Array(lines * count)
  for (let line = 0; line < lines; line++) {
    const own = forward.subarray(line * count, (line + 1) * count)
    for (let to = 0; to < count; to++) {
      let sum = line === 0 && mayBegin[to] ? Math.exp(using.start[to] ?? 0) : 0
      for (let from = 0; line > 0 && from < count; from++)
        sum += (forward[(line - 1) * count + from] as number) * (move[from * count + to] as number)
      own[to] = sum * (odds[line * count + to] as number)
    }
    normalise(own)
  }
  const chances: Chances[] = []
  let backward = new Float64Array(count).fill(1)
  for (let line = lines - 1; line >= 0; line--) {
    const joint = backward.map((own, place) => own * (forward[line * count + place] as number))
    normalise(joint)
    chances[line] = { headline: joint[headline] as number, text: joint[text] as number }
    const after = backward
    backward = new Float64Array(count)
    for (let from = 0; from < count; from++)
      for (let to = 0; to < count; to++)
        backward[from] =
          (backward[from] as number) +
          (move[from * count + to] as number) * (odds[line * count + to] as number) * (after[to] as number)
    normalise(backward)
  }
  return chances
}

const headline = places.indexOf('headline')
const text = places.indexOf('text')
const below = places.indexOf('below')

/** Normalises to a sum of one; where all has underflowed it stays zero. */
function normalise(values: Float64Array): void {
  let sum = 0
  for (const value of values) sum += value
  if (sum > 0) for (let k = 0; k < values.length; k++) values[k] = (values[k] as number) / sum
}
