import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { nameKinds } from '../../pipeline/annotate/names/judge-name.ts'
import { readItems } from '../quality/read-items.ts'
import { type Example, fitClasses } from './names/fit-classes.ts'
import { examplesOf, labelledNamesSchema } from './names/labelled-names.ts'

/**
 * Fits what tells a person, an organisation and a place from each other, from a folder that holds `names.dev.jsonl`, and
 * writes it beside the code that reads it: `npm run fit-names -- <folder> [halves]`. With `halves` nothing is written: each
 * half of the texts is judged by weights of the other, and what each threshold is worth is told.
 */
const [folder = '', mode = ''] = process.argv.slice(2)
const file = join(folder, 'names.dev.jsonl')
const setting = { classes: nameKinds.length, ridge: 2, steps: 1500 }
/** Evidence that fewer names have is not weighed. */
const fewest = 8

if (!existsSync(file)) {
  console.error('Usage: npm run fit-names -- <folder with names.dev.jsonl> [halves]')
  process.exitCode = 2
} else {
  const texts = readItems(file).map((item) => examplesOf(v.parse(labelledNamesSchema, item)))
  if (mode === 'halves') tellHalves(texts)
  else write(weigh(texts.flat()))
}

function weigh(all: Example[]): Map<string, number[]> {
  const counts = new Map<string, number>()
  for (const name of all.flatMap(({ evidence }) => evidence)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const examples = all.map(({ evidence, kind }) => ({
    kind,
    evidence: evidence.filter((name) => (counts.get(name) ?? 0) >= fewest),
  }))
  return fitClasses(examples, setting)
}

function write(weights: Map<string, number[]>): void {
  const rounded = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => [name, own.map((weight) => Math.round(weight * 100) / 100)] as const)
  const path = new URL('../../pipeline/annotate/names/name-weights.json', import.meta.url)
  const lines = rounded.map(([name, own]) => `  ${JSON.stringify(name)}: [${own.join(', ')}]`)
  writeFileSync(path, ['{', lines.join(',\n'), '}', ''].join('\n'))
}

function tellHalves(texts: Example[][]): void {
  const judged = [0, 1].flatMap((half) => {
    const weights = weigh(texts.filter((_, n) => n % 2 !== half).flat())
    return texts
      .filter((_, n) => n % 2 === half)
      .flat()
      .map((example) => ({ example, odds: oddsOf(example, weights) }))
  })
  for (const [kind, name] of nameKinds.entries())
    for (const threshold of [0.5, 0.6, 0.7, 0.8, 0.9]) {
      const given = judged.filter(({ odds }) => (odds[kind] ?? 0) >= threshold)
      const right = given.filter(({ example }) => example.kind === kind).length
      const all = judged.filter(({ example }) => example.kind === kind).length
      console.log(`${name} at ${threshold}: ${right} of ${given.length} given right, of ${all}`)
    }
}

function oddsOf({ evidence }: Example, weights: Map<string, number[]>): number[] {
  const sums = nameKinds.map((_, kind) =>
    ['', ...evidence].reduce((sum, name) => sum + (weights.get(name)?.[kind] ?? 0), 0),
  )
  const powers = sums.map(Math.exp)
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}
