import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeShapes, textOf } from '../../src/tools/soak/make-shapes.ts'
import { growthOf } from '../../src/tools/soak/shape-cost.ts'
import { soakDumps, soakSidecars } from '../../src/tools/soak/soak-documents.ts'
import { growthOfShapes, mostGrowth } from '../../src/tools/soak/soak-shapes.ts'

const dumps = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'))
const until = Number.POSITIVE_INFINITY

describe('no shape of text costs more for a kilobyte of a long one than thrice that of a short one', () => {
  test('thirty shapes', () => {
    // Sentences of a thousand characters are compared by the soak: here lines stand for them.
    const all = growthOfShapes({ count: 30, short: 1500, long: 12_000, without: ['compare'] })
    expect(all).toHaveLength(150)
    expect(all.filter(({ ratio }) => ratio > mostGrowth)).toEqual([])
  })

  test('what grows with the square is found', () => {
    const [shape] = makeShapes(1)
    const square = (_: unknown, length: number) => () => {
      let sum = 0
      for (let i = 0; i < length; i++) for (let j = 0; j < length / 10; j++) sum += (i * j) % 7
      return sum
    }
    const ratio = shape && growthOf(shape, square, { short: 4000, long: 32_000, suspect: mostGrowth })
    expect(ratio).toBeGreaterThan(mostGrowth)
  })

  test('shapes are the same every time, and as long as asked', () => {
    const shapes = makeShapes(60)
    expect(makeShapes(30)).toEqual(shapes.slice(0, 30))
    expect(new Set(shapes.map(({ name }) => name)).size).toBe(60)
    for (const shape of shapes) expect(textOf(shape, 700)).toHaveLength(700)
  })
})

test('fuzzed dumps and sidecars break nothing', async () => {
  const soaked = soakDumps({ count: 150, until, dumps })
  expect(soaked).toMatchObject({ tried: 150, faults: [] })
  expect(soaked.reports).toBeGreaterThan(20)
  expect(await soakSidecars({ count: 30, until, dumps })).toMatchObject({
    tried: 30,
    reports: 30,
    faults: [],
  })
})
