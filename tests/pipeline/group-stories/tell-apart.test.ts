import { describe, expect, test } from 'vitest'
import { profileReport } from '../../../src/pipeline/group-stories/digest/profile-report.ts'
import { placeLeftovers } from '../../../src/pipeline/group-stories/place-leftovers.ts'
import { tellApart } from '../../../src/pipeline/group-stories/tell-apart.ts'
import { likeness, type Vector } from '../../../src/pipeline/group-stories/weigh-profiles.ts'
import { makeReport } from '../make-report.ts'

/** A vector of length one from weights by term. */
function vector(weights: Record<number, number>): Vector {
  const entries = Object.entries(weights).map(([term, weight]): [number, number] => [Number(term), weight])
  const length = Math.hypot(...entries.map(([, weight]) => weight))
  return {
    terms: Uint32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight / length),
  }
}
/** One person and one kind of event (terms 1 to 4); the place and the charge of each (10, 11 and 20, 21); words of its own. */
const lookAlike = (event: number, own: number) =>
  vector({ 1: 2, 2: 2, 3: 2, 4: 2, [event]: 3, [event + 1]: 3, [own]: 5, [own + 1]: 4 })

/** A report without a word: nothing in it contradicts another. */
const nothingKnown = () => profileReport(makeReport({ id: 'x', headline: '', paragraphs: [] }))

describe('telling neighbours apart', () => {
  const six = [0, 1, 2, 3, 4, 5].map((i) => lookAlike(i < 3 ? 10 : 20, 100 + 2 * i))
  const undated = six.map(() => null)

  test('look-alike events are parted by what few of their reports share, alike as they are', () => {
    expect(likeness(six[0] as Vector, six[5] as Vector)).toBeGreaterThan(0.2)
    expect(
      tellApart([0, 1, 2, 3, 4, 5], { vectors: six, days: undated, profiles: six.map(nothingKnown) }),
    ).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ])
  })

  test('the numbers given are kept, and those alone are left out', () => {
    const seven = [vector({ 900: 1 }), ...six]
    const ofSeven = [null, ...undated]
    expect(
      tellApart([0, 1, 2, 3, 4, 5, 6], { vectors: seven, days: ofSeven, profiles: seven.map(nothingKnown) }),
    ).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ])
  })
})

describe('placing leftovers', () => {
  /** Five reports of a story, and one that shares a fifth of its weight with each of them. */
  const story = [0, 1, 2, 3, 4].map((i) => vector({ 1: 5, [10 + i]: 5 }))
  const leftover = vector({ 1: 2, 50: 6 })
  const vectors = [...story, leftover]
  const pairs = story.map((each, a) => ({ a, b: 5, likeness: likeness(each, leftover) }))
  const groups = [[0, 1, 2, 3, 4]]
  const day = (of: number | null) => [...story.map(() => 100), of]

  test('a report goes to the large story that it is clearly closest to', () => {
    expect(placeLeftovers(groups, { vectors, days: day(101), pairs })).toEqual([[0, 1, 2, 3, 4, 5]])
    expect(placeLeftovers(groups, { vectors, days: day(null), pairs })).toEqual([[0, 1, 2, 3, 4, 5]])
  })

  test('not when it is of another time, and not to a small story', () => {
    expect(placeLeftovers(groups, { vectors, days: day(130), pairs })).toEqual(groups)
    expect(placeLeftovers([[0, 1, 2, 3]], { vectors, days: day(101), pairs })).toEqual([[0, 1, 2, 3]])
  })

  test('not when two stories are as close', () => {
    const twice = [...vectors, ...story]
    const twins = [groups[0] as number[], [6, 7, 8, 9, 10]]
    const both = [
      ...pairs,
      ...story.map((each, i) => ({ a: 5, b: 6 + i, likeness: likeness(each, leftover) })),
    ]
    expect(placeLeftovers(twins, { vectors: twice, days: twice.map(() => null), pairs: both })).toEqual(twins)
  })

  test('two that found only each other go together', () => {
    const pair = [...vectors, leftover]
    const found = [...pairs, ...pairs.map(({ a, likeness }) => ({ a, b: 6, likeness }))]
    const days = pair.map(() => null)
    const placed = placeLeftovers(
      [
        [0, 1, 2, 3, 4],
        [5, 6],
      ],
      { vectors: pair, days, pairs: found },
    )
    expect(placed).toEqual([[0, 1, 2, 3, 4, 5, 6]])
  })
})
