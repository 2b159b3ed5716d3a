import type { Pair } from './find-pairs.ts'
import { likeness, type Vector } from './weigh-profiles.ts'

/** A report in no group, or two that only found each other, look for a story of at least so many. */
const mostLeftover = 2
const leastStory = 5
/** How alike they must be to the closer half of its reports. */
const leastAlike = 0.16
/** The runner-up must be clearly behind. */
const clearly = 0.75
/** Further apart in days, a leftover is a follow-up rather than a report of the event. */
const nearDays = 14
/** So many reports of a large story are looked at. */
const mostLookedAt = 24

/**
 * Gives a report that is too short or too wide for its neighbours to a large story that it is clearly closest to.
 * The groups of the result are ascending.
 */
export function placeLeftovers(
  groups: number[][],
  found: { vectors: Vector[]; days: (number | null)[]; pairs: Pair[] },
): number[][] {
  const stories = groups.filter((group) => group.length >= leastStory)
  const storyOf = new Map(stories.flatMap((story) => story.map((i) => [i, story] as const)))
  const met = storiesMet(found.pairs, storyOf)
  const grouped = new Set(groups.flat())
  const alone = [...met.keys()].filter((i) => !grouped.has(i)).map((i) => [i])
  const leftovers = [...groups.filter((group) => group.length <= mostLeftover), ...alone]
  const placed = new Map<number[], number[]>()
  const gone = new Set<number[]>()
  for (const leftover of leftovers) {
    const stories = new Set(leftover.flatMap((i) => [...(met.get(i) ?? [])]))
    const story = clearlyClosest(leftover, [...stories], found)
    if (!story) continue
    gone.add(leftover)
    placed.set(story, [...(placed.get(story) ?? story), ...leftover])
  }
  return groups
    .filter((group) => !gone.has(group))
    .map((group) => placed.get(group)?.toSorted((a, b) => a - b) ?? group)
}

/** Of each report outside the stories, those that hold a report found to be like it. */
function storiesMet(pairs: Pair[], storyOf: Map<number, number[]>): Map<number, Set<number[]>> {
  const met = new Map<number, Set<number[]>>()
  for (const { a, b } of pairs) {
    for (const [here, there] of [
      [a, b],
      [b, a],
    ] as const) {
      const story = storyOf.get(there)
      if (story && !storyOf.has(here)) met.set(here, (met.get(here) ?? new Set()).add(story))
    }
  }
  return met
}

function clearlyClosest(
  leftover: number[],
  stories: number[][],
  found: { vectors: Vector[]; days: (number | null)[] },
): number[] | undefined {
  const ranked = stories
    .map((story) => ({ story, alike: alikeness(leftover, story, found) }))
    .sort((x, y) => y.alike - x.alike)
  const [first, second] = ranked
  const isClear = first && first.alike >= leastAlike && (second?.alike ?? 0) <= clearly * first.alike
  return isClear ? first.story : undefined
}

/** The mean likeness over the closer half of the pairs. */
function alikeness(
  leftover: number[],
  story: number[],
  { vectors, days }: { vectors: Vector[]; days: (number | null)[] },
): number {
  const step = Math.max(1, story.length / mostLookedAt)
  const some = Array.from(
    { length: Math.min(story.length, mostLookedAt) },
    (_, k) => story[Math.floor(k * step)],
  )
  const alike = leftover.flatMap((i) =>
    some.map((j) =>
      areNear(days[i], days[j as number])
        ? likeness(vectors[i] as Vector, vectors[j as number] as Vector)
        : 0,
    ),
  )
  const closer = alike.sort((x, y) => y - x).slice(0, Math.ceil(alike.length / 2))
  return closer.reduce((sum, one) => sum + one, 0) / closer.length
}

function areNear(a: number | null | undefined, b: number | null | undefined): boolean {
  return a == null || b == null || Math.abs(a - b) <= nearDays
}
