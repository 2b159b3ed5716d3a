import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FactPair } from '../quality/comparisons/news-pair-facts.ts'
import { readItems } from '../quality/read-items.ts'
import { fitContext } from './links/fit-context.ts'
import { fitFacts } from './links/fit-facts.ts'
import { fitPair } from './links/fit-pair.ts'
import { fitRelations, type Hearing } from './links/fit-relations.ts'
import type { NamedWeights } from './links/name-weights.ts'
import { wordRarity } from './links/word-rarity.ts'

/**
 * Fits what the alignment knows, from a folder of labelled data, and writes it beside the code that reads it:
 * `npm run fit-links -- <folder> rarity|pair|context|words|meaning|facts`, in that order, since each reads what the one before it wrote.
 */
const steps = {
  rarity: fitRarity,
  pair: fitPairs,
  context: fitReports,
  words: () => fitRelated('words'),
  meaning: () => fitRelated('meaning'),
  facts: fitGathering,
}
const [folder = '', step = ''] = process.argv.slice(2)
const weightsFile = new URL('../../pipeline/compare/relations/link-weights.json', import.meta.url)

if (!existsSync(folder) || !Object.hasOwn(steps, step)) {
  console.error(`Usage: npm run fit-links -- <folder of labelled data> ${Object.keys(steps).join('|')}`)
  process.exitCode = 2
} else await steps[step as keyof typeof steps]()

function fitRarity(): void {
  const sentences = [
    ...read<{ a: string; b: string }>('sentence-pairs.train.jsonl').flatMap(({ a, b }) => [a, b]),
    ...read<{ body: string }>('event-clusters.train.jsonl').flatMap(({ body }) => body.split('\n')),
    ...read<{ rawText: string }>('article-extraction.train.jsonl').flatMap(({ rawText }) =>
      longLines(rawText),
    ),
  ]
  write(
    new URL('../../language/words/word-rarity.json', import.meta.url),
    wordRarity([...new Set(sentences)]),
  )
}

function fitPairs(): void {
  writeWeights('pair', fitPair(read('sentence-pairs.train.jsonl'), read('event-clusters.train.jsonl')))
}

function fitReports(): void {
  writeWeights('context', fitContext(read('doc-pair-alignment.dev.jsonl')))
}

async function fitRelated(hearing: Hearing): Promise<void> {
  const [byTwo, byOne] = ['dev', 'train'].map((part) => read<FactPair>(`news-pair-facts.${part}.jsonl`))
  writeWeights(hearing, await fitRelations({ byTwo: byTwo ?? [], byOne: byOne ?? [] }, hearing))
}

async function fitGathering(): Promise<void> {
  const weights = await fitFacts(read('fact-clusters.dev.jsonl'))
  console.log(weights)
  write(new URL('../../pipeline/gather-facts/fact-weights.json', import.meta.url), weights)
}

/** Lines of a dump that are long enough to be running text. */
function longLines(text: string): string[] {
  return text.split('\n').filter((line) => line.split(' ').length >= 12)
}

function read<T>(file: string): T[] {
  return readItems(join(folder, file)) as T[]
}

function writeWeights(model: 'pair' | 'context' | Hearing, fitted: NamedWeights): void {
  console.log(fitted)
  write(weightsFile, { ...JSON.parse(readFileSync(weightsFile, 'utf8')), [model]: fitted })
}

function write(target: URL, value: unknown): void {
  writeFileSync(target, `${JSON.stringify(value, null, 2)}\n`)
}
