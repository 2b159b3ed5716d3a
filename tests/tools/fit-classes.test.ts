import { expect, test } from 'vitest'
import { fitClasses } from '../../src/tools/fit/names/fit-classes.ts'

test('evidence weighs for the class that it goes with, and the rest for what is most frequent', () => {
  const item = (kind: number, ...evidence: string[]) => ({ kind, evidence })
  const examples = Array.from({ length: 20 }, () => [
    item(0, 'says something', 'words 2'),
    item(1, 'after in', 'words 1'),
    item(2, 'words 1'),
    item(2, 'words 2'),
  ]).flat()
  const weights = fitClasses(examples, { classes: 3, ridge: 1, steps: 400 })
  const best = (clue: string) => {
    const own = weights.get(clue) ?? []
    return own.indexOf(Math.max(...own))
  }
  expect(['says something', 'after in', ''].map(best)).toEqual([0, 1, 2])
  expect(Math.abs(weights.get('words 1')?.[0] ?? 9)).toBeLessThan(Math.abs(weights.get('after in')?.[1] ?? 0))
})
